package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.series.SeriesReport;
import io.github.bookings4j.spi.BookingStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a case expects of a series that is booked; what is absent is not looked at.
 *
 * @param booked the places of the occurrences that are
 * @param skipped the places of those that are not, and the one rule that refuses each
 * @param conflicts the places of those that stand in the way of all
 */
record SeriesExpectation(
        Optional<List<Integer>> booked,
        Optional<SortedMap<Integer, String>> skipped,
        Optional<List<Integer>> conflicts) {

    static SeriesExpectation read(Fields then) {
        return new SeriesExpectation(places(then, "booked"), skipped(then), places(then, "conflicts"));
    }

    CaseRun of(Function<BookingStore, SeriesReport> play) {
        return store -> {
            SeriesReport report = play.apply(store);
            List<Mismatch> mismatches = new ArrayList<>();
            booked.ifPresent(places -> mismatches.addAll(Mismatch.between(
                    "booked", places, List.copyOf(report.booked().keySet()))));
            skipped.ifPresent(reasons -> mismatches.addAll(Mismatch.between("skipped", reasons, reasons(report))));
            conflicts.ifPresent(places -> mismatches.addAll(Mismatch.between(
                    "conflicts", places, List.copyOf(report.refused().keySet()))));
            return mismatches;
        };
    }

    private static Optional<List<Integer>> places(Fields then, String name) {
        return then.has(name) ? Optional.of(SeriesCase.integers(then, name)) : Optional.empty();
    }

    private static Optional<SortedMap<Integer, String>> skipped(Fields then) {
        return then.optional("skipped").map(value -> {
            SortedMap<Integer, String> reasons = new TreeMap<>();
            for (Value element : value.elements()) {
                Fields each = element.fields();
                String reason = each.required("reason").text();
                if (reasons.put(each.required("index").integer(), reason) != null) {
                    throw element.unusable("of another index");
                }
            }
            return reasons;
        });
    }

    private static SortedMap<Integer, String> reasons(SeriesReport report) {
        SortedMap<Integer, String> reasons = new TreeMap<>();
        report.refused()
                .forEach((place, rejections) -> reasons.put(
                        place,
                        String.join(
                                ", ", rejections.stream().map(Rejection::code).toList())));
        return reasons;
    }
}
