package io.github.bookings4j.testkit;

import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Total;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a booking. Begin with {@link BookingsAssertions#assertThat(Booking)}. */
public final class BookingAssert extends AbstractAssert<BookingAssert, Booking> {

    BookingAssert(@Nullable Booking actual) {
        super(actual, BookingAssert.class);
    }

    /** Is PENDING, as a request or a hold. */
    public BookingAssert isPending() {
        return hasStatus(BookingStatus.PENDING);
    }

    /** Is CONFIRMED. */
    public BookingAssert isConfirmed() {
        return hasStatus(BookingStatus.CONFIRMED);
    }

    /** Is CANCELLED, and how. */
    public BookingAssert isCancelled(CancelledHow how) {
        return hasStatus(BookingStatus.CANCELLED).has("how it was cancelled", actual.cancelledHow(), Optional.of(how));
    }

    /** Is COMPLETED. */
    public BookingAssert isCompleted() {
        return hasStatus(BookingStatus.COMPLETED);
    }

    /** Is NO_SHOW. */
    public BookingAssert isNoShow() {
        return hasStatus(BookingStatus.NO_SHOW);
    }

    /** Has that status. */
    public BookingAssert hasStatus(BookingStatus expected) {
        isNotNull();
        return has("status", actual.status(), expected);
    }

    /** Is a hold that expires at that instant. */
    public BookingAssert isHeldUntil(Instant expected) {
        return isPending().has("expiry", actual.expiresAt(), Optional.of(expected));
    }

    /** Begins at that instant. */
    public BookingAssert startsAt(Instant expected) {
        isNotNull();
        return has("start", actual.start(), expected);
    }

    /** Ends at that instant, buffers not counted. */
    public BookingAssert endsAt(Instant expected) {
        isNotNull();
        return has("end", actual.end(), expected);
    }

    /** Takes these resources, the provider first. */
    public BookingAssert takes(String... expected) {
        isNotNull();
        return has("resources", actual.resources().ids(), List.of(expected));
    }

    /** Has these add-ons, in that order. */
    public BookingAssert hasAddOns(String... expected) {
        isNotNull();
        return has(
                "add-ons", actual.sold().addOns().stream().map(BookedAddOn::id).toList(), List.of(expected));
    }

    /** Costs that in all. */
    public BookingAssert costs(Total expected) {
        isNotNull();
        return has("total", actual.total(), expected);
    }

    /** Has been changed so often, its making counted. */
    public BookingAssert hasVersion(long expected) {
        isNotNull();
        return has("version", actual.version(), expected);
    }

    /** Has that calendar sequence. */
    public BookingAssert hasIcsSequence(int expected) {
        isNotNull();
        return has("icsSequence", actual.icsSequence(), expected);
    }

    private BookingAssert has(String what, Object found, Object expected) {
        if (!Objects.equals(found, expected)) {
            throw failureWithActualExpected(
                    found, expected, "Expected %s of booking %s to be %s but was %s", what, actual, expected, found);
        }
        return this;
    }
}
