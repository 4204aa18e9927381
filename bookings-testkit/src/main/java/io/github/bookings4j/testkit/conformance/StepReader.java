package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.By;
import java.util.List;
import java.util.Optional;

/**
 * Reads commands on given bookings.
 *
 * @param defaultOp what a command does that does not say
 */
record StepReader(String defaultOp) {

    /**
     * Reads one command.
     *
     * @param bookings how many given ones there are
     * @param offer the service under which new ones are made
     */
    Script.Line line(Fields when, int bookings, Script.Offer offer, Expectation expected) {
        Optional<Value> op = when.optional("op");
        By by = ActingReader.read(when);
        Step step = switch (op.map(Value::text).orElse(defaultOp)) {
            case "cancel" -> new CancelStep(index(when, bookings), by);
            case "reschedule" ->
                new MoveStep(
                        index(when, bookings),
                        when.optional("newStart").map(Value::instant),
                        when.optional("addonIds").map(GivenReader::keys),
                        by);
            case "create" ->
                new CreateStep(GivenReader.ofInstants(offer.terms()).object(when, offer.service()), by);
            default -> throw op.orElseThrow().unusable("cancel, reschedule or create");
        };
        return new Script.Line(when.optional("now").map(Value::instant), step, List.of(expected));
    }

    private static int index(Fields when, int bookings) {
        Optional<Value> move = when.optional("move");
        int index = move.map(Value::integer).orElse(0);
        if (index < 0 || index >= bookings) {
            throw new UnusableCaseException(when.path() + ".move: must be 0 to " + (bookings - 1) + ", was " + index);
        }
        return index;
    }
}
