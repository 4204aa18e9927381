package io.github.bookings4j.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingContentionException;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.By;
import io.github.bookings4j.spi.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that book and cancel without pause, and keep what was answered. */
final class Load {

    /** Of every so many bookings one is cancelled again, so that there is always something free. */
    private static final int KEPT_OF = 4;

    private final Bookings bookings;
    private final int answers;
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final Map<String, String> unknown = new ConcurrentHashMap<>();

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

    private void work(Random random, Watcher watcher) {
        while (answered.get() < answers) {
            try {
                Booking booking = bookings.create(Desk.anywhere(random));
                accepted.put(booking.id().toString(), "CONFIRMED");
                watcher.answered(answered.incrementAndGet());
                if (random.nextInt(KEPT_OF) > 0) {
                    cancel(booking);
                    watcher.answered(answered.incrementAndGet());
                }
            } catch (BookingRejectedException taken) {
                // Most are, on so few calendars.
            } catch (StoreException | BookingContentionException lost) {
                // Whether it was carried out nobody knows; the audit finds it whole or not at all.
            }
        }
    }

    private void cancel(Booking booking) {
        String id = booking.id().toString();
        unknown.put(id, "CANCELLED");
        bookings.cancel(booking.id(), By.system());
        unknown.remove(id);
        accepted.put(id, "CANCELLED");
    }

    /** No accepted answer is lost: each booking stands as it was answered last. */
    void assertKept(Audit audit) {
        Map<String, String> stored = new ConcurrentHashMap<>();
        audit.bookings().forEach(row -> stored.put(row.substring(0, 36), row.substring(38)));
        accepted.forEach((id, status) -> {
            if (status.equals(stored.get(id))) {
                return;
            }
            assertThat(stored.get(id)).as("booking " + id).isNotNull().isEqualTo(unknown.get(id));
        });
    }
}
