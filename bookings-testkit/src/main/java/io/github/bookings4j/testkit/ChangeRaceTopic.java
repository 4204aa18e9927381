package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.BookingsAssertions.assertThatBooking;
import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestServices.ANNA;
import static io.github.bookings4j.testkit.TestServices.BEN;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several change one booking at once, or want each other's places. */
abstract class ChangeRaceTopic extends SalonTopic {

    private static final int ROUNDS = 10;

    ChangeRaceTopic(StoreHarness harness) {
        super(harness);
    }

    @RepeatedTest(ROUNDS)
    void bookingsThatWantEachOthersTimesBothStay() {
        Booking ten = bookings.create(haircutAt(monday("10:00")).build());
        Booking eleven = bookings.create(haircutAt(monday("11:00")).build());
        Race.between(List.of(() -> move(ten, "11:00", ANNA), () -> move(eleven, "10:00", ANNA)))
                .isWonBy(0, Rule.OVERLAP);
    }

    @RepeatedTest(ROUNDS)
    void bookingsThatWantEachOthersResourcesBothStay() {
        Booking annas = bookings.create(haircutAt(monday("10:00"), ANNA).build());
        Booking bens = bookings.create(haircutAt(monday("10:00"), BEN).build());
        Race.between(List.of(() -> move(annas, "10:00", BEN), () -> move(bens, "10:00", ANNA)))
                .isWonBy(0, Rule.OVERLAP);
    }

    @RepeatedTest(ROUNDS)
    void aBookingIsEitherCancelledOrCompleted() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        salon.clock().set(monday("10:10"));
        Race.between(List.of(() -> bookings.cancel(booking.id(), STAFF), () -> bookings.complete(booking.id(), STAFF)))
                .isWonBy(1, Rule.INVALID_TRANSITION);
        assertThatBooking(bookings.get(booking.id())).hasVersion(2);
    }

    @RepeatedTest(ROUNDS)
    void aBookingThatIsCancelledWhileItMovesIsCancelled() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        Race<Booking> race =
                Race.between(List.of(() -> move(booking, "11:00", BEN), () -> bookings.cancel(booking.id(), STAFF)));
        race.isWonBy(race.winners().size(), Rule.INVALID_TRANSITION);
        assertThatBooking(bookings.get(booking.id()))
                .isCancelled(CancelledHow.BY_STAFF)
                .hasVersion(1L + race.winners().size());
        bookings.create(haircutAt(monday("10:00"), ANNA).build());
        bookings.create(haircutAt(monday("11:00"), BEN).build());
    }

    @Test
    void manyCancellationsAreOneEvent() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        Race<Booking> race = Race.among(20, i -> bookings.cancel(booking.id(), STAFF));
        race.isWonBy(20);
        assertThat(race.winners()).extracting(Booking::status).containsOnly(BookingStatus.CANCELLED);
        assertThat(bookings.history(booking.id()))
                .extracting(BookingEvent::type)
                .containsExactly(BookingEventType.CREATED, BookingEventType.CANCELLED);
    }

    @Test
    void oneOfManyWhoSawTheSameVersionChangesIt() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        Race.among(20, i -> bookings.addNote(booking.id(), Notes.Kind.INTERNAL, "note " + i, STAFF.ifVersion(1)))
                .isWonBy(1, Rule.STALE);
    }

    @Test
    void noNoteIsLost() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        Race.among(10, i -> bookings.addNote(booking.id(), Notes.Kind.INTERNAL, "note " + i, STAFF))
                .isWonBy(10);
        assertThat(bookings.get(booking.id()).notes().internal().lines()).hasSize(10);
    }

    @Test
    void manyMovesOfOneBookingLeaveItInOnePlace() {
        Booking booking = bookings.create(haircutAt(monday("08:00")).build());
        Race.among(10, i -> move(booking, (10 + i) + ":00", i % 2 == 0 ? ANNA : BEN))
                .isWonBy(10);
        assertThatBooking(bookings.get(booking.id())).hasVersion(11);
    }

    private Booking move(Booking booking, String time, String provider) {
        return bookings.reschedule(
                RescheduleRequest.of(booking.id(), monday(time), STAFF).provider(provider));
    }
}
