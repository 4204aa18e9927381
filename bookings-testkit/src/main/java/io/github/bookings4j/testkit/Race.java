package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Lets several threads go at once, one for each contender, and keeps what each of them got: a value, or a refusal. Whatever
 * else a contender throws fails the test.
 *
 * @param winners what was returned, in the order of the contenders
 * @param refusals what was refused, in the order of the contenders
 */
record Race<T>(List<T> winners, List<BookingRejectedException> refusals) {

    /** That many contenders, numbered from 0. */
    static <T> Race<T> among(int contenders, IntFunction<T> contender) {
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < contenders; i++) {
            int number = i;
            calls.add(() -> contender.apply(number));
        }
        return between(calls);
    }

    /** These contenders. */
    static <T> Race<T> between(List<Callable<T>> contenders) {
        ExecutorService threads = Executors.newFixedThreadPool(contenders.size());
        try {
            CyclicBarrier start = new CyclicBarrier(contenders.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> contender : contenders) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return contender.call();
                }));
            }
            return finish(futures);
        } finally {
            threads.shutdownNow();
        }
    }

    /** So many get it, and each of the others is refused for one of these reasons and no other. */
    void isWonBy(int count, Rule... reasons) {
        assertThat(winners).as("who got it; refusals: %s", refusals).hasSize(count);
        List<String> codes = Arrays.stream(reasons).map(Rule::name).toList();
        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(refusal.rejections())
                        .extracting(Rejection::code)
                        .isSubsetOf(codes));
    }

    private static <T> Race<T> finish(List<Future<T>> futures) {
        List<T> winners = new ArrayList<>();
        List<BookingRejectedException> refusals = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Future<T> future : futures) {
            try {
                winners.add(future.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof BookingRejectedException refusal) {
                    refusals.add(refusal);
                } else {
                    failures.add(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("the race was interrupted", e);
            }
        }
        assertThat(failures).as("what no contender may throw").isEmpty();
        return new Race<>(List.copyOf(winners), List.copyOf(refusals));
    }
}
