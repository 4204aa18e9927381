package io.github.bookings4j.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Does something on another thread and waits for it; a test's time limit ends the waiting. */
final class Elsewhere {

    private Elsewhere() {}

    static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "elsewhere");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the other thread was waited for in vain", e);
        } catch (ExecutionException e) {
            throw new AssertionError("the other thread failed", e.getCause());
        }
    }
}
