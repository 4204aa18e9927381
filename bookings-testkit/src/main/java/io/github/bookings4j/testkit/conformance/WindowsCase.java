package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.OpeningHours;
import java.util.List;

/** WINDOWS: when opening hours are open. */
final class WindowsCase implements CaseKind {

    @Override
    public String name() {
        return "WINDOWS";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields query = when.fields();
        OpeningHours hours = Conditions.read(given).at(query).hours();
        TimeRange range = TimeRange.of(
                query.required("from").instant(), query.required("to").instant());
        List<TimeRange> expected = then.fields().required("windowsUtc").elements().stream()
                .map(Value::range)
                .toList();
        return store -> Mismatch.between("windowsUtc", expected, hours.openTimes(range));
    }
}
