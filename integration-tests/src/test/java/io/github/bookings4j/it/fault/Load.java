package io.github.bookings4j.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingContentionException;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.spi.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Threads that book, move and cancel without pause, and keep what was answered. A command that got no answer is given again
 * until it gets one, as hosts are told to: nothing is carried out twice by that, for requests have keys.
 */
final class Load {

    /** Of every so many bookings one is left as it is. */
    private static final int KEPT_OF = 4;

    private static final int TRIES = 100;

    private final Bookings bookings;
    private final int answers;
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Set<String> refusedKeys = ConcurrentHashMap.newKeySet();

    /**
     * @param answers how many accepted commands there shall be until it ends
     */
    Load(Bookings bookings, int answers) {
        this.bookings = bookings;
        this.answers = answers;
    }

    /** Runs in that many threads; each time a command was accepted, the watcher is told how many were so far. */
    void run(int threads, Watcher watcher) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Random random = new Random(i);
                all.add(pool.submit(() -> work(random, watcher)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("the load ended", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Is told of progress, on the thread that made it. */
    @FunctionalInterface
    interface Watcher {

        void answered(int commands);
    }

    /** No accepted answer is lost, and nothing that was refused is there. */
    void assertKept(Audit audit) {
        assertThat(audit.bookings()).containsExactlyInAnyOrderElementsOf(accepted.values());
        assertThat(audit.keys()).doesNotContainAnyElementsOf(refusedKeys);
    }

    private void work(Random random, Watcher watcher) {
        while (answered.get() < answers) {
            String key = UUID.randomUUID().toString();
            BookingRequest request = Desk.anything(random).idempotencyKey(key).build();
            Optional<Booking> made = answer(() -> bookings.create(request), watcher);
            if (made.isEmpty()) {
                refusedKeys.add(key);
            } else if (random.nextInt(KEPT_OF) > 0) {
                Instant elsewhere = Desk.anyStart(random);
                answer(() -> bookings.reschedule(made.get().id(), elsewhere, Actor.system("load")), watcher);
                answer(() -> bookings.cancel(made.get().id(), By.system()), watcher);
            }
        }
    }

    /** Gives the command until there is an answer; empty if it is refused. */
    private Optional<Booking> answer(Supplier<Booking> command, Watcher watcher) {
        for (int i = 0; i < TRIES; i++) {
            try {
                Booking booking = command.get();
                accepted.put(
                        booking.id().toString(), booking.id() + ", " + booking.status() + ", " + booking.version());
                watcher.answered(answered.incrementAndGet());
                return Optional.of(booking);
            } catch (BookingRejectedException taken) {
                // Many are, on so few calendars.
                return Optional.empty();
            } catch (StoreException | BookingContentionException lost) {
                // Whether it was carried out nobody knows.
            }
        }
        throw new AssertionError("no answer after " + TRIES + " tries");
    }
}
