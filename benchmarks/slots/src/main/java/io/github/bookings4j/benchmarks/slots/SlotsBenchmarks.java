package io.github.bookings4j.benchmarks.slots;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark and prints a table in Markdown; the command is in the README. */
public final class SlotsBenchmarks {

    private SlotsBenchmarks() {}

    /** Runs all of it, or with {@code --quick} just enough to see that it works. */
    public static void main(String... args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(SlotsBenchmark.class.getName());
        switch (String.join(" ", args)) {
            case "" -> {}
            case "--quick" -> quick(options);
            default -> throw new IllegalArgumentException("usage: [--quick]");
        }
        tellForksTheClassPath();
        System.out.println(new Report(List.copyOf(new Runner(options.build()).run())));
    }

    private static void quick(ChainedOptionsBuilder options) {
        TimeValue second = TimeValue.seconds(1);
        options.forks(1)
                .warmupIterations(3)
                .warmupTime(second)
                .measurementIterations(3)
                .measurementTime(second);
    }

    /** JMH starts its forks with the class path of this JVM; under {@code exec:java}, that is Maven's. */
    private static void tellForksTheClassPath() {
        if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
            String classPath = Stream.of(loader.getURLs())
                    .map(SlotsBenchmarks::file)
                    .collect(Collectors.joining(File.pathSeparator));
            System.setProperty("java.class.path", classPath);
        }
    }

    private static String file(URL url) {
        return new File(URI.create(url.toString())).getPath();
    }
}
