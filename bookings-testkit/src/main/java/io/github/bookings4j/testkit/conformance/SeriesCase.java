package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.series.Recurrence;
import io.github.bookings4j.series.Recurrence.Split;
import io.github.bookings4j.series.SeriesPolicy;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SERIES: what recurs. With {@code op} "expand", when; with "cancelSeries", what is cancelled; with {@code splitAtIndex}, what a
 * series is split into; otherwise, what is booked of a series some occurrences of which are taken.
 */
final class SeriesCase implements CaseKind {

    @Override
    public String name() {
        return "SERIES";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields command = when.fields();
        Optional<Value> op = command.optional("op");
        if (op.isPresent()) {
            return switch (op.get().text()) {
                case "expand" -> expand(Conditions.read(given).at(command), given, then.fields());
                case "cancelSeries" -> cancel(given, then.fields());
                default -> throw op.get().unusable("expand or cancelSeries");
            };
        }
        return command.has("splitAtIndex") ? split(given, command, then.fields()) : book(given, command, then.fields());
    }

    private static CaseRun expand(Conditions conditions, Fields given, Fields then) {
        Value local = given.required("startLocal");
        Recurrence recurrence = Recurrence.of(
                local(local), conditions.zone(), given.required("rule").text());
        StartsExpected expected = StartsExpected.read(then);
        return store -> expected.check(recurrence.starts());
    }

    private static CaseRun split(Fields given, Fields when, Fields then) {
        Recurrence whole = SeriesPlay.weekly(given.required("count").integer());
        int index = when.required("splitAtIndex").integer();
        List<Integer> expected = List.of(
                then.required("first").integer(), then.required("second").integer());
        return store -> {
            Split split = whole.splitAt(index);
            return Mismatch.between(
                    "first and second",
                    expected,
                    List.of(
                            split.before().starts().size(),
                            split.following().starts().size()));
        };
    }

    private static CaseRun cancel(Fields given, Fields then) {
        List<GivenStatus> occurrences = statuses(given.required("occurrences"));
        List<String> expected = new ArrayList<>();
        then.required("statuses").elements().forEach(each -> expected.add(each.text()));
        return store -> Mismatch.between("statuses", expected, new SeriesPlay(store).cancelled(occurrences));
    }

    private static CaseRun book(Fields given, Fields when, Fields then) {
        List<Integer> taken = new ArrayList<>(integers(given, "conflictsAt"));
        given.optional("conflictWeek").map(Value::integer).ifPresent(taken::add);
        int count = when.required("count").integer();
        SeriesPolicy policy = given.optional("policy")
                .or(() -> when.optional("policy"))
                .map(SeriesCase::policy)
                .orElseThrow(() -> new UnusableCaseException("given.policy: is missing"));
        return SeriesExpectation.read(then).of(store -> new SeriesPlay(store).booked(count, taken, policy));
    }

    private static SeriesPolicy policy(Value value) {
        return value.text().equals("SKIP_CONFLICTS") ? SeriesPolicy.SKIP : value.oneOf(SeriesPolicy.class);
    }

    static List<Integer> integers(Fields fields, String name) {
        return fields.elements(name).stream().map(Value::integer).toList();
    }

    private static List<GivenStatus> statuses(Value value) {
        return value.elements().stream()
                .map(each -> each.oneOf(GivenStatus.class))
                .toList();
    }

    private static LocalDateTime local(Value value) {
        try {
            return LocalDateTime.parse(value.text());
        } catch (DateTimeParseException notSo) {
            throw value.unusable("a local date and time, such as 2025-01-01T09:00");
        }
    }
}
