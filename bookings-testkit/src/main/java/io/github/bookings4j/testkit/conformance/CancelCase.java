package io.github.bookings4j.testkit.conformance;

/** CANCEL: a customer cancels a booking. */
final class CancelCase implements CaseKind {

    @Override
    public String name() {
        return "CANCEL";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        return ChangeReader.read(TermsFields.About.CANCELLING, given).script(new StepReader("cancel"), when, then);
    }
}
