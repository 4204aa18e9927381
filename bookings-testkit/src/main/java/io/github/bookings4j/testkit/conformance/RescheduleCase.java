package io.github.bookings4j.testkit.conformance;

/** RESCHEDULE: a customer moves a booking. */
final class RescheduleCase implements CaseKind {

    @Override
    public String name() {
        return "RESCHEDULE";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        return ChangeReader.read(TermsFields.About.MOVING, given).script(new StepReader("reschedule"), when, then);
    }
}
