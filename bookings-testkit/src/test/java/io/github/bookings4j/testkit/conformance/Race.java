package io.github.bookings4j.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Commands that are given at the same moment, each by a thread of its own. */
final class Race {

    private static final int PATIENCE_SECONDS = 60;

    private Race() {}

    /**
     * Runs them.
     *
     * @return for each the codes of its refusal; empty if it was carried out
     * @throws java.util.concurrent.TimeoutException if they block each other
     */
    static List<Set<String>> of(List<Runnable> commands) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(commands.size());
        try {
            CyclicBarrier start = new CyclicBarrier(commands.size());
            List<Future<Set<String>>> answers = new ArrayList<>();
            for (Runnable command : commands) {
                answers.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return Desk.refusal(command);
                }));
            }
            List<Set<String>> codes = new ArrayList<>();
            for (Future<Set<String>> answer : answers) {
                codes.add(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return codes;
        } finally {
            threads.shutdownNow();
        }
    }
}
