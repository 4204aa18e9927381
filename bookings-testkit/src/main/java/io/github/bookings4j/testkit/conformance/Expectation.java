package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is expected of a command; what is absent is not looked at, but for acceptance, which is expected of every command that
 * is not expected to be refused.
 */
record Expectation(
        Optional<Boolean> accept,
        Optional<String> reject,
        Optional<BookingStatus> status,
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<Integer> eventsAdded,
        Optional<BookingEventType> eventType,
        Optional<Boolean> hasOldAndNew,
        Optional<Integer> icsSequence) {

    static Expectation read(Fields then) {
        Fields event = then.object("event");
        Expectation expectation = new Expectation(
                then.optional("accept").map(Value::truth),
                then.optional("reject").map(Value::text),
                then.optional("status").map(value -> value.oneOf(BookingStatus.class)),
                then.optional("start").map(Value::instant),
                then.optional("end").map(Value::instant),
                then.optional("eventsAdded").map(Value::integer),
                event.optional("type").map(value -> value.oneOf(BookingEventType.class)),
                event.optional("hasOldAndNew").map(Value::truth),
                then.optional("icsSequence").map(Expectation::change));
        if (expectation.accept.orElse(false) && expectation.reject.isPresent()) {
            throw new UnusableCaseException(then.path() + ": must not expect both accept and reject");
        }
        return expectation;
    }

    /** A command that is to be refused with exactly that code or, without one, to be accepted; nothing else. */
    static Expectation answer(Optional<String> code) {
        return new Expectation(
                code.isPresent() ? Optional.empty() : Optional.of(true),
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same; where it does not say whether the command is to be accepted, as the other says. */
    Expectation orAnswerOf(Expectation other) {
        boolean silent = accept.isEmpty() && reject.isEmpty();
        return new Expectation(
                silent ? other.accept : accept,
                silent ? other.reject : reject,
                status,
                start,
                end,
                eventsAdded,
                eventType,
                hasOldAndNew,
                icsSequence);
    }

    private static int change(Value value) {
        if (!value.text().matches("\\+\\d{1,6}")) {
            throw value.unusable("a change, such as +1");
        }
        return Integer.parseInt(value.text());
    }

    /** What of it was not met. */
    List<Mismatch> check(Outcome outcome) {
        List<Mismatch> mismatches = new ArrayList<>(checkAnswer(outcome));
        Optional<Booking> after = outcome.after();
        status.ifPresent(it -> mismatches.addAll(of("status", it, after, Booking::status)));
        start.ifPresent(it -> mismatches.addAll(of("start", it, after, Booking::start)));
        end.ifPresent(it -> mismatches.addAll(of("end", it, after, Booking::end)));
        icsSequence.ifPresent(it -> mismatches.addAll(of("icsSequence", it, after, booking -> rise(outcome, booking))));
        List<BookingEvent> added = outcome.added();
        eventsAdded.ifPresent(it -> mismatches.addAll(Mismatch.between("eventsAdded", it, added.size())));
        Optional<BookingEvent> last = added.isEmpty() ? Optional.empty() : Optional.of(added.get(added.size() - 1));
        eventType.ifPresent(it -> mismatches.addAll(of("event.type", it, last, BookingEvent::type)));
        hasOldAndNew.ifPresent(
                it -> mismatches.addAll(of("event.hasOldAndNew", it, last, event -> hasOldAndNew(outcome, event))));
        return mismatches;
    }

    private List<Mismatch> checkAnswer(Outcome outcome) {
        if (reject.isPresent()) {
            return outcome.codes().equals(Set.of(reject.get()))
                    ? List.of()
                    : List.of(new Mismatch("reject", reject.get(), outcome.inWords()));
        }
        return accept.orElse(true) == outcome.accepted()
                ? List.of()
                : List.of(new Mismatch("accept", String.valueOf(accept.orElse(true)), outcome.inWords()));
    }

    private static <T> List<Mismatch> of(String what, Object expected, Optional<T> of, Function<T, Object> actual) {
        return of.map(it -> Mismatch.between(what, expected, actual.apply(it)))
                .orElseGet(() -> List.of(new Mismatch(what, expected.toString(), "nothing")));
    }

    private static int rise(Outcome outcome, Booking after) {
        return after.icsSequence() - outcome.before().map(Booking::icsSequence).orElse(0);
    }

    private static boolean hasOldAndNew(Outcome outcome, BookingEvent event) {
        return event.before().isPresent()
                && event.before().equals(outcome.before().map(Booking::state))
                && Optional.of(event.after()).equals(outcome.after().map(Booking::state));
    }
}
