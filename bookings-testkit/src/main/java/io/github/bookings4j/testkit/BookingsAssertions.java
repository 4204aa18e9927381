package io.github.bookings4j.testkit;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Where assertions on bookings begin; to be imported statically, also beside {@link Assertions}.
 *
 * <pre>{@code
 * assertThat(booking).isConfirmed().startsAt(nine).hasVersion(1);
 * assertRejected(() -> bookings.create(request)).withCodes(Rule.OVERLAP);
 * }</pre>
 */
public final class BookingsAssertions {

    private BookingsAssertions() {}

    /** Begins assertions on a booking. */
    public static BookingAssert assertThat(Booking booking) {
        return new BookingAssert(booking);
    }

    /** The same under a name that is nobody else's. */
    public static BookingAssert assertThatBooking(Booking booking) {
        return new BookingAssert(booking);
    }

    /**
     * Begins assertions on why a command is refused.
     *
     * @param command must throw {@link BookingRejectedException}
     */
    public static RejectionAssert assertRejected(ThrowingCallable command) {
        return new RejectionAssert(Assertions.catchThrowableOfType(BookingRejectedException.class, command));
    }
}
