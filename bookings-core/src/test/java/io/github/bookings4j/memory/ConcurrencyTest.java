package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConcurrencyTest {

    private static final int THREADS = 8;

    private final Desk desk = Desk.withEmptyStore();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aReaderNeverSeesWhatIsRolledBack() throws Exception {
        Booking booking = Sample.booking(1).build();
        FutureTask<Optional<Booking>> reading = new FutureTask<>(() -> desk.load(new BookingKey.Id(booking.id())));

        assertThatThrownBy(() -> desk.run(tx -> {
                    tx.write(Sample.making(booking));
                    startAndAwaitWaiting(reading);
                    throw new IllegalArgumentException("failed");
                }))
                .hasMessage("failed");

        assertThat(reading.get()).isEmpty();
    }

    @Test
    void aReaderOfTheFeedNeverSeesWhatIsRolledBack() throws Exception {
        FutureTask<List<BookingEvent>> reading = new FutureTask<>(desk::feed);

        assertThatThrownBy(() -> desk.run(tx -> {
                    tx.write(Sample.making(Sample.booking(1).build()));
                    startAndAwaitWaiting(reading);
                    throw new IllegalArgumentException("failed");
                }))
                .hasMessage("failed");

        assertThat(reading.get()).isEmpty();
    }

    @Test
    void aReaderSeesATransactionWhole() throws Exception {
        FutureTask<List<BookingEvent>> reading = new FutureTask<>(desk::feed);

        desk.run(tx -> {
            tx.write(Sample.making(Sample.on("anna", 1, "10:00", "11:00")));
            startAndAwaitWaiting(reading);
            tx.write(Sample.making(Sample.on("anna", 2, "11:00", "12:00")));
        });

        assertThat(reading.get()).hasSize(2);
    }

    @Test
    void aReadThatGoesOnForLongKeepsNobodyFromWriting() {
        Optional<Booking> read = desk.read(reads -> {
            Booking written = inAnotherThread(() -> desk.make(Sample.booking(1)));
            return reads.load(new BookingKey.Id(written.id()));
        });

        assertThat(read).isPresent();
    }

    @Test
    void actionsAfterTheCommitKeepNobodyFromWriting() {
        desk.run(tx -> tx.afterCommit(() -> inAnotherThread(() -> desk.make(Sample.booking(1)))));

        assertThat(desk.feed()).hasSize(1);
    }

    @Test
    void ofManyThatLookAndThenBookTheSameTimeOneWins() throws Exception {
        List<WriteResult> results = atOnce(number -> () -> desk.ask(tx -> {
            boolean free = tx.allocations(Desk.RESOURCES, Sample.wholeDay()).isEmpty();
            return free ? tx.write(Sample.making(shared(number).build())) : WriteResult.OVERLAPS;
        }));

        assertThat(results).containsOnlyOnce(WriteResult.WRITTEN);
        assertThat(desk.allocations()).hasSize(1);
    }

    @Test
    void ofManyThatChangeTheVersionTheyReadOneWins() throws Exception {
        Booking read = desk.make(shared(99));

        List<WriteResult> results =
                atOnce(number -> () -> desk.write(Sample.changing(read, booking -> booking.partySize(number + 1))));

        assertThat(results).containsOnlyOnce(WriteResult.WRITTEN);
        assertThat(desk.history(read)).hasSize(2);
    }

    @Test
    void theFeedOfManyWritersHasEveryPositionOnceAndAReaderMissesNone() throws Exception {
        int each = 50;
        Future<List<Long>> reading = threads.submit(() -> readUntil((THREADS - 1) * each));
        List<Future<Integer>> writing = IntStream.range(0, THREADS - 1)
                .mapToObj(writer -> threads.submit(() -> {
                    IntStream.range(writer * each, (writer + 1) * each).forEach(number -> desk.make(shared(number)));
                    return writer;
                }))
                .toList();
        for (Future<Integer> writer : writing) {
            writer.get();
        }

        assertThat(reading.get())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (THREADS - 1) * each).boxed().toList());
    }

    private List<Long> readUntil(int count) {
        List<Long> positions = new ArrayList<>();
        long last = 0;
        while (positions.size() < count) {
            for (BookingEvent event : desk.store().eventsAfter(desk.tenant(), last, 7)) {
                last = event.position().orElseThrow();
                positions.add(last);
            }
        }
        return positions;
    }

    private static BookingBuilder shared(int number) {
        return Sample.booking(number).sold(Sample.sold(Buffers.none(), Capacity.units(1_000)));
    }

    /** Starts as many as there are threads, none before all are there. */
    private <T> List<T> atOnce(IntFunction<Callable<T>> task) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        List<Callable<T>> tasks = IntStream.range(0, THREADS)
                .<Callable<T>>mapToObj(number -> () -> {
                    barrier.await();
                    return task.apply(number).call();
                })
                .toList();
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(tasks)) {
            results.add(future.get());
        }
        return results;
    }

    /** So that what it reads now, it would have read by then; whoever does not wait has finished. */
    private static void startAndAwaitWaiting(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
    }

    private <T> T inAnotherThread(Callable<T> task) {
        try {
            return threads.submit(task).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
