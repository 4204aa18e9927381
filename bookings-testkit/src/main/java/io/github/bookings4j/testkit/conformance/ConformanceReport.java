package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.testkit.conformance.ConformanceResult.Verdict;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of several cases.
 *
 * @param results one for each case
 */
public record ConformanceReport(List<ConformanceResult> results) {

    /** Copies the list. */
    public ConformanceReport {
        results = List.copyOf(results);
    }

    /** How many cases have that verdict. */
    public int count(Verdict verdict) {
        return with(verdict).size();
    }

    /** The results with that verdict. */
    public List<ConformanceResult> with(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).toList();
    }

    /** How many cases of each kind were skipped; only kinds of which some were. */
    public SortedMap<String, Integer> skippedByKind() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        with(Verdict.SKIPPED).forEach(result -> counts.merge(result.of().kind(), 1, Integer::sum));
        return counts;
    }

    /** The kinds that were skipped, on one line, as in {@code skipped: SLOTS 38, WINDOWS 13}. */
    public String skippedKinds() {
        String kinds = skippedByKind().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "skipped: " + (kinds.isEmpty() ? "none" : kinds);
    }

    /** The three numbers, as in {@code 36 passed, 0 failed, 98 skipped}. */
    public String summary() {
        return count(Verdict.PASSED) + " passed, " + count(Verdict.FAILED) + " failed, " + count(Verdict.SKIPPED)
                + " skipped";
    }
}
