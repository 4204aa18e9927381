package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookings are found by what they have; what a query does not say does not restrict. */
abstract class FindTopic extends StoreTopic {

    FindTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void withoutConditionsEveryBookingIsFoundByStart() {
        Booking later = cancelled(stored(StoredBookings.at("12:00")));
        Booking earlier = stored(FullBooking.builder());
        assertThat(find(BookingQuery.all())).containsExactly(earlier, later);
        assertThat(find(BookingQuery.all().latestFirst())).containsExactly(later, earlier);
    }

    @Test
    void aCustomerIsFoundByTheExactReference() {
        Booking wanted = stored(of("10:00", Customer.of("user-7")));
        stored(of("11:00", Customer.of("USER-7")));
        stored(of("12:00", Customer.of("user-77")));
        stored(of("13:00", Customer.named("user-7")));
        assertThat(find(BookingQuery.all().customer("user-7"))).containsExactly(wanted);
    }

    @Test
    void aResourceIsFoundWhereverItStandsInTheBooking() {
        Booking first = stored(StoredBookings.at("10:00").resources(ResourceSet.of("room-1", "anna")));
        Booking second = cancelled(stored(StoredBookings.at("11:00").resources(ResourceSet.of("anna", "room-1"))));
        stored(StoredBookings.at("12:00").resources(ResourceSet.of("anna", "room-11")));
        assertThat(find(BookingQuery.all().resource("room-1"))).containsExactly(first, second);
    }

    @Test
    void aBookingIsFoundOnTheResourceItMovedTo() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking moved =
                changed(booking, BookingEventType.RESCHEDULED, builder -> builder.resources(ResourceSet.of("ben")));
        assertThat(find(BookingQuery.all().resource("ben"))).containsExactly(moved);
        assertThat(find(BookingQuery.all().resource("anna"))).isEmpty();
    }

    @Test
    void aServiceIsFoundByItsExactId() {
        Booking wanted = stored(StoredBookings.at("10:00").service("haircut"));
        stored(StoredBookings.at("11:00").service("Haircut"));
        stored(StoredBookings.at("12:00").service("haircuts"));
        assertThat(find(BookingQuery.all().service("haircut"))).containsExactly(wanted);
    }

    @Test
    void severalStatusesMayBeAskedFor() {
        Booking confirmed = stored(StoredBookings.at("10:00"));
        Booking cancelled = cancelled(stored(StoredBookings.at("11:00")));
        stored(StoredBookings.at("12:00").status(BookingStatus.NO_SHOW));
        assertThat(find(BookingQuery.all().status(BookingStatus.CONFIRMED))).containsExactly(confirmed);
        assertThat(find(BookingQuery.all().status(BookingStatus.CANCELLED, BookingStatus.CONFIRMED)))
                .containsExactly(confirmed, cancelled);
    }

    @Test
    void aRangeOfStartsHasItsStartAndNotItsEnd() {
        stored(StoredBookings.at("09:59"));
        Booking first = stored(StoredBookings.on("ben", "10:00"));
        Booking last = stored(StoredBookings.at("10:59"));
        stored(StoredBookings.on("ben", "11:00"));
        TimeRange range = TimeRange.of(monday("10:00"), monday("11:00"));
        assertThat(find(BookingQuery.all().startingIn(range))).containsExactly(first, last);
    }

    @Test
    void whatIsOnInARangeIsFoundByItsAppointmentWithoutBuffers() {
        stored(StoredBookings.at("09:30"));
        Booking begun = stored(StoredBookings.on("ben", "09:45"));
        Booking inside = stored(StoredBookings.at("10:15"));
        stored(StoredBookings.at("11:00"));
        TimeRange range = TimeRange.of(monday("10:00"), monday("11:00"));
        assertThat(find(BookingQuery.all().overlapping(range))).containsExactly(begun, inside);
        assertThat(find(BookingQuery.all().overlapping(range).latestFirst())).containsExactly(inside, begun);
        assertThat(find(BookingQuery.all().overlapping(range).startingIn(range)))
                .containsExactly(inside);
    }

    @Test
    void aLongAppointmentThatBeganDaysBeforeIsOnInARange() {
        Booking stay = stored(StoredBookings.at("10:00").time(TimeRange.of(monday("10:00"), Duration.ofDays(20))));
        TimeRange late = TimeRange.of(monday("10:00").plus(Duration.ofDays(19)), Duration.ofHours(1));
        assertThat(find(BookingQuery.all().overlapping(late))).containsExactly(stay);
    }

    @Test
    void holdsThatHaveExpiredMayBeLeftOut() {
        Booking booking = stored(StoredBookings.at("09:00"));
        Booking hold =
                stored(StoredBookings.at("10:00").status(BookingStatus.PENDING).expiresAt(Optional.of(TestTimes.NOW)));
        assertThat(find(BookingQuery.all().liveAt(TestTimes.NOW.minusNanos(1_000))))
                .containsExactly(booking, hold);
        assertThat(find(BookingQuery.all().liveAt(TestTimes.NOW))).containsExactly(booking);
    }

    @Test
    void anExternalReferenceIsFoundExactly() {
        Booking wanted = stored(StoredBookings.at("10:00").externalReference(Optional.of("pi_1")));
        stored(StoredBookings.at("11:00").externalReference(Optional.of("PI_1")));
        stored(StoredBookings.at("12:00").externalReference(Optional.of("pi_12")));
        assertThat(find(BookingQuery.all().externalReference("pi_1"))).containsExactly(wanted);
    }

    @Test
    void bySeriesExactly() {
        Booking first = stored(StoredBookings.at("10:00").series(Optional.of("weekly")));
        Booking second = stored(StoredBookings.at("11:00").series(Optional.of("weekly")));
        stored(StoredBookings.at("12:00").series(Optional.of("Weekly")));
        stored(StoredBookings.at("13:00"));
        assertThat(find(BookingQuery.all().series("weekly"))).containsExactly(first, second);
        assertThat(find(BookingQuery.all().series("weekly").externalReference("pi_1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lovelace", "LOVEL", "da lo", "ada@", "EXAMPLE.ORG", "Ada Lovelace", "ada@example.org"})
    void textIsFoundInNameAndEmailWhateverItsCase(String text) {
        Booking wanted = stored(of("10:00", Customer.named("Ada Lovelace").email("Ada@example.org")));
        stored(of("11:00", Customer.named("Grace Hopper").email("grace@example.com")));
        assertThat(find(BookingQuery.all().text(text))).containsExactly(wanted);
    }

    @Test
    void textIsFoundInTheReferenceWhateverItsCase() {
        Booking wanted = stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        String end = wanted.reference().value().substring(9);
        assertThat(find(BookingQuery.all().text(end))).containsExactly(wanted);
        assertThat(find(BookingQuery.all().text(wanted.reference().value().toLowerCase(Locale.ROOT))))
                .containsExactly(wanted);
        assertThat(find(BookingQuery.all().text(wanted.reference().value().replace("-", ""))))
                .containsExactly(wanted);
    }

    @Test
    void caseDoesNotMatterInOtherScriptsEither() {
        Booking wanted = stored(of("10:00", Customer.named("\u00D6mer \u017Bak \u041E\u043B\u044C\u0433\u0430")));
        assertThat(find(BookingQuery.all().text("\u00F6MER \u017Cak"))).containsExactly(wanted);
        assertThat(find(BookingQuery.all().text("\u043E\u043B\u044C\u0433\u0430")))
                .containsExactly(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "A%a", "\\", "A_a", "*", "a.a"})
    void charactersThatAreWildcardsElsewhereStandForThemselves(String text) {
        stored(of("10:00", Customer.named("Ada Lovelace")));
        assertThat(find(BookingQuery.all().text(text))).isEmpty();
        Booking wanted = stored(of("11:00", Customer.named("x" + text + "x")));
        assertThat(find(BookingQuery.all().text(text))).containsExactly(wanted);
    }

    @Test
    void textIsNotLookedForInNotes() {
        stored(FullBooking.builder());
        assertThat(find(BookingQuery.all().text("window"))).isEmpty();
    }

    @Test
    void conditionsMustAllBeMet() {
        Booking wanted = stored(FullBooking.builder());
        BookingQuery query = BookingQuery.all()
                .customer("user-7")
                .resource("room-2")
                .service("massage")
                .status(BookingStatus.PENDING)
                .startingIn(wanted.time())
                .text("lovelace")
                .externalReference("pi_3Nk");
        assertThat(find(query)).containsExactly(wanted);
        assertThat(find(query.customer("user-8"))).isEmpty();
        assertThat(find(query.resource("anne"))).isEmpty();
        assertThat(find(query.service("haircut"))).isEmpty();
        assertThat(find(query.status(BookingStatus.CONFIRMED))).isEmpty();
        assertThat(find(query.startingIn(StoredBookings.halfAnHour(wanted.end()))))
                .isEmpty();
        assertThat(find(query.text("hopper"))).isEmpty();
        assertThat(find(query.externalReference("pi"))).isEmpty();
    }

    private static BookingBuilder of(String time, Customer customer) {
        return StoredBookings.at(time).customer(customer);
    }

    private List<Booking> find(BookingQuery query) {
        return reads.find(query).bookings();
    }
}
