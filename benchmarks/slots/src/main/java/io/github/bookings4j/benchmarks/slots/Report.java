package io.github.bookings4j.benchmarks.slots;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * The results as a table in Markdown.
 *
 * @param results one for each load and way to ask
 */
record Report(List<RunResult> results) {

    @Override
    public String toString() {
        Stream<String> head = Stream.of(
                "µs a question: median of the iterations (min to max)",
                "",
                "| days / bookings | slots | engine and sweep | whole question |",
                "|---|---|---|---|");
        Stream<String> rows = results.stream().map(Report::load).distinct().map(this::row);
        return Stream.concat(head, rows).collect(Collectors.joining(System.lineSeparator()));
    }

    private String row(String load) {
        int slots = new Calendar(Load.parse(load)).availableSlots().size();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s |",
                load,
                slots,
                spread(load, "engineAndSweep"),
                spread(load, "availableSlots"));
    }

    private String spread(String load, String benchmark) {
        Statistics each = results.stream()
                .filter(result -> load(result).equals(load))
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .map(result -> result.getPrimaryResult().getStatistics())
                .findFirst()
                .orElseThrow();
        return String.format(
                Locale.ROOT, "%,.1f (%,.1f to %,.1f)", each.getPercentile(50), each.getMin(), each.getMax());
    }

    private static String load(RunResult result) {
        return result.getParams().getParam("load");
    }
}
