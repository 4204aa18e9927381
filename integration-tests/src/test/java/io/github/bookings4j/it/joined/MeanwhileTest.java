package io.github.bookings4j.it.joined;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others have committed since the host's transaction began counts, whatever its view of the data. */
class MeanwhileTest {

    private static final String LEVELS = "io.github.bookings4j.it.joined.Levels#accepted";

    @ParameterizedTest
    @MethodSource(LEVELS)
    void aTimeThatWasTaken(TestDatabase database, int isolation) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        List<String> refusals = new OlderView(host, bookings, isolation)
                .commit(
                        () -> bookings.create(Host.haircutAt("10:15")),
                        (joined, connection) -> refusals(joined, Host.haircutAt("10:00")));
        assertThat(refusals).containsExactly(Rule.OVERLAP.name());
    }

    @ParameterizedTest
    @MethodSource(LEVELS)
    void aTimeThatWasBlocked(TestDatabase database, int isolation) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        TimeRange time = TimeRange.of(TestTimes.monday("10:15"), Duration.ofHours(1));
        List<String> refusals = new OlderView(host, bookings, isolation)
                .commit(
                        () -> bookings.blockedTimes().add(TestServices.ANNA, time),
                        (joined, connection) -> refusals(joined, Host.haircutAt("10:00")));
        assertThat(refusals).containsExactly(Rule.BLOCKED.name());
    }

    @ParameterizedTest
    @MethodSource(LEVELS)
    void aLimitThatWasReached(TestDatabase database, int isolation) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings()
                .services(ServiceCatalog.of(TestServices.haircut()
                        .limits(BookingLimit.of(BookingLimit.Period.DAY, 1))
                        .build()))
                .build();
        List<String> refusals = new OlderView(host, bookings, isolation)
                .commit(
                        () -> bookings.create(Host.haircutAt("14:00")),
                        (joined, connection) -> refusals(joined, Host.haircutAt("10:00")));
        assertThat(refusals).containsExactly(Rule.BOOKING_LIMIT.name());
    }

    @ParameterizedTest
    @MethodSource(LEVELS)
    void aRequestThatWasAnswered(TestDatabase database, int isolation) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        BookingRequest request = TestRequests.haircutAt(TestTimes.monday("10:00"))
                .idempotencyKey("key")
                .build();
        Booking booking = new OlderView(host, bookings, isolation)
                .commit(() -> bookings.create(request), (joined, connection) -> joined.create(request));
        assertThat(bookings.get(booking.id())).isEqualTo(booking);
        assertThat(host.counts()).isEqualTo("0, 1, 1, 1");
    }

    @ParameterizedTest
    @MethodSource(LEVELS)
    void aBookingThatWasMoved(TestDatabase database, int isolation) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        Booking booking = bookings.create(Host.haircutAt("10:00"));
        By eve = By.staff("eve");
        Booking cancelled = new OlderView(host, bookings, isolation)
                .commit(
                        () -> bookings.reschedule(RescheduleRequest.of(booking.id(), TestTimes.monday("12:00"), eve)
                                .provider(TestServices.BEN)),
                        (joined, connection) -> joined.cancel(booking.id(), eve));
        assertThat(cancelled.resources().provider()).isEqualTo(TestServices.BEN);
        assertThat(bookings.get(booking.id())).isEqualTo(cancelled);
        assertThat(host.counts()).isEqualTo("0, 1, 0, 3");
    }

    @ParameterizedTest
    @MethodSource(LEVELS)
    void aBookingThatWasCancelled(TestDatabase database, int isolation) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        Booking booking = bookings.create(Host.haircutAt("10:00"));
        Actor eve = Actor.staff("eve");
        Booking cancelled = new OlderView(host, bookings, isolation)
                .commit(
                        () -> bookings.cancel(booking.id(), eve),
                        (joined, connection) -> joined.cancel(booking.id(), eve));
        assertThat(cancelled.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(host.counts()).isEqualTo("0, 1, 0, 2");
    }

    @ParameterizedTest
    @MethodSource(LEVELS)
    void aNoteThatWasAdded(TestDatabase database, int isolation) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        Booking booking = bookings.create(Host.haircutAt("10:00"));
        By eve = By.staff("eve");
        Booking noted = new OlderView(host, bookings, isolation)
                .commit(
                        () -> bookings.addNote(booking.id(), Notes.Kind.INTERNAL, "late", eve),
                        (joined, connection) -> joined.addNote(booking.id(), Notes.Kind.INTERNAL, "again", eve));
        assertThat(noted.notes().internal()).contains("late").contains("again");
        assertThat(bookings.get(booking.id())).isEqualTo(noted);
    }

    /** What says that the whole transaction is to be run again passes through. */
    private static List<String> refusals(Bookings joined, BookingRequest request) {
        try {
            joined.create(request);
            return List.of();
        } catch (BookingRejectedException refused) {
            return refused.rejections().stream().map(Rejection::code).toList();
        }
    }
}
