package io.github.bookings4j.testkit.conformance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case says of the starts on offer.
 *
 * @param all of them, in order
 * @param count how many
 * @param first the first one
 * @param last the last one
 */
record StartsExpected(
        Optional<List<Instant>> all, Optional<Integer> count, Optional<Instant> first, Optional<Instant> last) {

    static StartsExpected read(Fields then) {
        StartsExpected expected = new StartsExpected(
                then.optional("startsUtc")
                        .map(value ->
                                value.elements().stream().map(Value::instant).toList()),
                then.optional("count").map(Value::integer),
                then.optional("firstUtc").map(Value::instant),
                then.optional("lastUtc").map(Value::instant));
        if (expected.all.isEmpty() && expected.count.isEmpty() && expected.first.isEmpty() && expected.last.isEmpty()) {
            throw new UnusableCaseException("then: must say startsUtc, count, firstUtc or lastUtc");
        }
        return expected;
    }

    List<Mismatch> check(List<Instant> starts) {
        List<Mismatch> mismatches = new ArrayList<>();
        all.ifPresent(expected -> mismatches.addAll(Mismatch.between("startsUtc", expected, starts)));
        count.ifPresent(expected -> mismatches.addAll(Mismatch.between("count", expected, starts.size())));
        if (first.isPresent()) {
            mismatches.addAll(
                    Mismatch.between("firstUtc", first, starts.stream().findFirst()));
        }
        if (last.isPresent()) {
            mismatches.addAll(Mismatch.between("lastUtc", last, starts.stream().reduce((a, b) -> b)));
        }
        return mismatches;
    }
}
