package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** OVERLAP: whether b, booked after a, is refused with OVERLAP. */
final class OverlapCase implements CaseKind {

    @Override
    public String name() {
        return "OVERLAP";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields command = when.fields();
        requireOp(command);
        Conditions conditions = Conditions.read(given).at(command);
        Terms terms = TermsFields.time(Terms.standard(), given);
        Terms wanted = Conditions.service(terms, given);
        GivenBooking a = GivenReader.ofInstants(wanted).one(given.required("a"), "a");
        GivenBooking b = GivenReader.ofInstants(wanted).one(given.required("b"), "b");
        Script.Line line = new Script.Line(
                Optional.empty(), new CreateStep(b, ActingReader.read(command)), expectations(then.fields()));
        return new Script(conditions, List.of(a), List.of(), List.of(line));
    }

    private static void requireOp(Fields command) {
        Optional<Value> op = command.optional("op");
        if (op.isPresent() && !op.get().text().equals("overlaps")) {
            throw op.get().unusable("overlaps");
        }
    }

    private static List<Expectation> expectations(Fields then) {
        List<Expectation> expectations = new ArrayList<>();
        Optional<Expectation> conflict = then.optional("conflict")
                .map(value -> value.truth() ? Optional.of(Rule.OVERLAP.name()) : Optional.<String>empty())
                .map(Expectation::answer);
        conflict.ifPresent(expectations::add);
        Expectation stated = Expectation.read(then);
        expectations.add(conflict.map(stated::orAnswerOf).orElse(stated));
        return expectations;
    }
}
