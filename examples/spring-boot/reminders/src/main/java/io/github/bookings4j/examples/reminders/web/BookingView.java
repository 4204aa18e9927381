package io.github.bookings4j.examples.reminders.web;

import io.github.bookings4j.examples.reminders.deposits.Deposit;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * A booking as the web has it.
 *
 * @param payUntil a hold's end
 * @param deposit in words; absent where there is none
 */
record BookingView(
        String id,
        String reference,
        String serviceId,
        String provider,
        Optional<String> customerId,
        Instant start,
        Instant end,
        BookingStatus status,
        Optional<Instant> payUntil,
        Optional<Money> deposit) {

    record Money(String payment, String amount, String state) {

        static Money of(Deposit deposit) {
            return new Money(
                    deposit.payment(),
                    deposit.amount().toString(),
                    deposit.state().name());
        }
    }

    static BookingView of(Booking booking, Optional<Deposit> deposit) {
        return new BookingView(
                booking.id().toString(),
                booking.reference().toString(),
                booking.service(),
                booking.resources().provider(),
                booking.customer().reference(),
                booking.start(),
                booking.end(),
                booking.status(),
                booking.expiresAt(),
                deposit.map(Money::of));
    }
}
