package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.StatusTable.Step;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Confirms what is pending: approves a request, or turns a hold into a booking (R3).
 *
 * @param environment where
 * @param customer who books, if that was not known before
 * @param by who confirms
 */
public record ConfirmCommand(Environment environment, Optional<Customer> customer, By by) implements Command {

    @Override
    public boolean isDone(Booking booking) {
        return booking.status() == BookingStatus.CONFIRMED;
    }

    @Override
    public Plan plan(Booking booking, Instant now) {
        boolean hold = booking.isHold() && !booking.sold().requiresApproval();
        Step step = hold ? Step.CONFIRM_HOLD : Step.APPROVE;
        Optional<Rejection> refusal = StatusTable.refusal(booking.status(), step, by.actor());
        if (refusal.isPresent()) {
            return Plan.Refused.because(refusal.get());
        }
        Customer known = customer.orElse(booking.customer());
        if (booking.isHold() && known.isNone()) {
            throw new IllegalArgumentException("customer: must be given to confirm a hold that has none");
        }
        Booking after = booking.toBuilder()
                .status(BookingStatus.CONFIRMED)
                .expiresAt(Optional.empty())
                .customer(known)
                .build();
        return booking.isHold() ? retake(booking, after, now) : approve(booking, after, now);
    }

    private Plan approve(Booking booking, Booking after, Instant now) {
        Draft draft = Draft.of(Optional.of(booking), after, BookingEventType.CONFIRMED, by, now);
        return Plan.writing(draft, Verdict.none());
    }

    private Plan retake(Booking booking, Booking after, Instant now) {
        return environment
                .catalog()
                .service(booking.tenant(), booking.service())
                .map(service ->
                        new Holds(environment).retake(service, booking, after, BookingEventType.CONFIRMED, by, now))
                .orElseGet(() -> Plan.Refused.because(Holds.lost(List.of(Services.unknown(booking.service())))));
    }
}
