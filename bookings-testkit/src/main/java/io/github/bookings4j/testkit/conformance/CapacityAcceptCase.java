package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Capacity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CAPACITY_ACCEPT: whether a pool has enough units left, and how many are in use. */
final class CapacityAcceptCase implements CaseKind {

    @Override
    public String name() {
        return "CAPACITY_ACCEPT";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields command = when.fields();
        Conditions conditions = Conditions.read(given).at(command);
        Capacity capacity = Capacity.units(given.required("capacity").integer());
        Terms terms = Conditions.service(TermsFields.time(Terms.standard(), given), given)
                .capacity(capacity);
        GivenReader reader = new GivenReader(Ticks::instant, terms, GivenStatus.CONFIRMED, List.of());
        List<GivenBooking> bookings = new ArrayList<>();
        for (Value value : given.elements("bookings")) {
            bookings.add(booking(reader, value, "booking-" + bookings.size()));
        }
        GivenBooking wanted = amount(reader.object(command, "wanted"), command);
        CreateStep step = new CreateStep(wanted, ActingReader.read(command));
        Fields expected = then.fields();
        Optional<Integer> usage = expected.optional("maxUsageBefore").map(Value::integer);
        Expectation expectation = Expectation.read(expected);
        boolean answered = expected.has("accept") || expected.has("reject") || usage.isEmpty();
        return store -> {
            Stage stage = new Stage(store, conditions);
            List<BookingId> ids = stage.make(bookings);
            stage.offer(wanted);
            stage.setClock(conditions.now());
            List<Mismatch> mismatches = new ArrayList<>();
            usage.ifPresent(it -> mismatches.addAll(Mismatch.between("maxUsageBefore", it, usage(stage, wanted))));
            if (answered) {
                mismatches.addAll(expectation.check(step.take(stage, ids)));
            }
            return mismatches;
        };
    }

    private static GivenBooking booking(GivenReader reader, Value value, String service) {
        if (value.isArray()) {
            return reader.one(value, service);
        }
        Fields fields = value.fields();
        GivenBooking booking = amount(reader.object(fields, service), fields);
        return fields.optional("capacitySnapshot")
                .map(own -> booking.terms(booking.terms().capacity(Capacity.units(own.integer()))))
                .orElse(booking);
    }

    private static GivenBooking amount(GivenBooking booking, Fields fields) {
        return booking.units(fields.optional("amount").map(Value::integer).orElse(1));
    }

    /** The capacity less the largest amount that would be accepted. */
    private static int usage(Stage stage, GivenBooking wanted) {
        int capacity = wanted.terms().capacity().size();
        int accepted = 0;
        int refused = capacity + 1;
        while (accepted + 1 < refused) {
            int amount = (accepted + refused) >>> 1;
            boolean fits = stage.bookings()
                    .explain(wanted.units(amount).request().build())
                    .isEmpty();
            accepted = fits ? amount : accepted;
            refused = fits ? refused : amount;
        }
        return capacity - accepted;
    }
}
