package io.github.bookings4j.benchmarks.load;

import io.github.bookings4j.benchmarks.server.Pools;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Client threads that do nothing but book, each one attempt after the other. */
public final class Clients implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(Pools.SIZE);

    /**
     * Lets them all book for so long.
     *
     * @param attempts gives the attempt of that number; the threads draw the numbers from 0
     * @param book whether it was accepted
     */
    public Outcome run(Duration time, LongFunction<Attempt> attempts, Predicate<Attempt> book) {
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<Long>> accepted = new ArrayList<>();
        for (int i = 0; i < Pools.SIZE; i++) {
            accepted.add(threads.submit(() -> {
                long mine = 0;
                while (System.nanoTime() < end) {
                    if (book.test(attempts.apply(next.getAndIncrement()))) {
                        mine++;
                    }
                }
                return mine;
            }));
        }
        long sum = accepted.stream().mapToLong(Clients::result).sum();
        return new Outcome(next.get(), sum, (System.nanoTime() - start) / 1e9);
    }

    private static long result(Future<Long> accepted) {
        try {
            return accepted.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an attempt failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
