package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.TimeRange;
import java.util.List;

/** BUSY: the busy intervals of a time. */
final class BusyCase implements CaseKind {

    @Override
    public String name() {
        return "BUSY";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields query = when.fields();
        Conditions conditions = Conditions.read(given).at(query);
        Terms terms = Conditions.service(TermsFields.time(Terms.standard(), given), given);
        List<GivenBooking> bookings = GivenReader.ofInstants(terms).each(given.elements("bookings"), "booking-");
        TimeRange range = TimeRange.of(
                query.required("from").instant(), query.required("to").instant());
        List<TimeRange> expected = then.fields().required("busyUtc").elements().stream()
                .map(Value::range)
                .toList();
        return store -> {
            Stage stage = new Stage(store, conditions);
            stage.make(bookings);
            stage.setClock(conditions.now());
            List<TimeRange> busy = stage.bookings().busyIntervals(Stage.RESOURCE, range);
            return Mismatch.between("busyUtc", expected, busy);
        };
    }
}
