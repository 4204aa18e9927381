package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.By;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** LIMIT: at most so many bookings of one service a period. */
final class LimitCase implements CaseKind {

    private static final String SERVICE = "service";

    @Override
    public String name() {
        return "LIMIT";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields command = when.fields();
        Conditions conditions = Conditions.read(given).at(command);
        Terms sold = Conditions.service(TermsFields.time(Terms.standard(), given), given);
        Terms today = sold.limit(limit(given.required("limit").fields()));
        GivenReader reader = GivenReader.ofInstants(sold);
        List<GivenBooking> bookings = given.elements("bookings").stream()
                .map(value -> reader.one(value, SERVICE))
                .toList();
        Step step = command.has("reschedule") ? move(command, bookings) : create(command, today);
        Script.Line line = new Script.Line(Optional.empty(), step, List.of(Expectation.read(then.fields())));
        return new Script(conditions, bookings, List.of(new Script.Offer(SERVICE, today)), List.of(line));
    }

    private static BookingLimit limit(Fields limit) {
        BookingLimit.Period period = limit.required("per").oneOf(BookingLimit.Period.class);
        return BookingLimit.of(period, limit.required("max").integer())
                .per(limit.optional("scope")
                        .map(value -> value.oneOf(BookingLimit.Scope.class))
                        .orElse(BookingLimit.Scope.RESOURCE_AND_SERVICE));
    }

    private static Step create(Fields command, Terms today) {
        return new CreateStep(GivenReader.ofInstants(today).object(command, SERVICE), ActingReader.read(command));
    }

    private static Step move(Fields command, List<GivenBooking> bookings) {
        Value key = command.required("reschedule");
        int[] meant = IntStream.range(0, bookings.size())
                .filter(i -> Objects.equals(bookings.get(i).key(), Optional.of(key.key())))
                .toArray();
        if (meant.length != 1) {
            throw key.unusable("the id of one of the bookings");
        }
        By by = ActingReader.read(command);
        return new MoveStep(meant[0], command.optional("newStart").map(Value::instant), Optional.empty(), by);
    }
}
