package io.github.bookings4j.benchmarks;

import java.time.Duration;

/** Says on the standard error how far things are. */
final class Progress {

    private static final long START = System.nanoTime();

    private Progress() {}

    static void say(String what) {
        long seconds = Duration.ofNanos(System.nanoTime() - START).toSeconds();
        System.err.printf("%3d:%02d  %s%n", seconds / 60, seconds % 60, what);
    }
}
