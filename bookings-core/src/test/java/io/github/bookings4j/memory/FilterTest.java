package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterTest {

    private final Desk desk = Desk.withEmptyStore();

    @Test
    void startIsInAHalfOpenRange() {
        desk.make(Sample.on("anna", 1, "10:00", "11:00"));
        desk.make(Sample.on("anna", 2, "11:00", "12:00"));
        desk.make(Sample.on("anna", 3, "12:00", "13:00"));
        BookingQuery query = BookingQuery.all().startingIn(Sample.between("10:00", "12:00"));

        assertThat(desk.found(query)).containsExactly(1, 2);
        assertThat(desk.found(query.latestFirst())).containsExactly(2, 1);
    }

    @Test
    void appointmentOverlapsARangeAndDoesNotOnlyTouchIt() {
        desk.make(Sample.on("anna", 1, "08:00", "10:00"));
        desk.make(Sample.on("anna", 2, "10:00", "11:00"));
        desk.make(Sample.on("anna", 3, "11:00", "12:00"));
        desk.make(Sample.on("anna", 4, "12:00", "13:00"));
        desk.make(Sample.on("ben", 5, "07:00", "10:30"));
        BookingQuery query = BookingQuery.all().overlapping(Sample.between("10:00", "12:00"));

        assertThat(desk.found(query)).containsExactly(5, 2, 3);
        assertThat(desk.found(query.latestFirst())).containsExactly(3, 2, 5);
    }

    @Test
    void appointmentOverlapsARangeHoweverLongAgoItBegan() {
        TimeRange year = TimeRange.of(Sample.at("10:00").minus(Duration.ofDays(365)), Sample.at("10:00"));
        Booking wide = desk.make(Sample.booking(1).time(year));
        desk.make(Sample.on("anna", 2, "10:00", "11:00"));

        assertThat(desk.found(BookingQuery.all().overlapping(Sample.between("09:59", "10:00"))))
                .containsExactly(1);
        desk.change(wide, booking -> booking.time(Sample.between("08:00", "09:00")));
        assertThat(desk.found(BookingQuery.all().overlapping(Sample.between("09:59", "10:00"))))
                .isEmpty();
    }

    @Test
    void rangeMayBeTheWholeOfTime() {
        TimeRange ever = TimeRange.of(Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));
        desk.make(Sample.booking(1));

        assertThat(desk.found(BookingQuery.all().overlapping(ever))).containsExactly(1);
        assertThat(desk.found(BookingQuery.all().startingIn(ever))).containsExactly(1);
    }

    @Test
    void overlapAndStartHaveToMatchBoth() {
        desk.make(Sample.on("anna", 1, "08:00", "10:30"));
        desk.make(Sample.on("ben", 2, "10:00", "11:00"));
        BookingQuery query = BookingQuery.all()
                .overlapping(Sample.between("10:00", "12:00"))
                .startingIn(Sample.between("07:00", "09:00"));

        assertThat(desk.found(query)).containsExactly(1);
    }

    @Test
    void holdsThatHaveExpiredByThenAreLeftOut() {
        desk.make(Sample.hold(1, "10:00", "11:00", "09:00"));
        desk.make(Sample.hold(2, "11:00", "12:00", "09:01"));
        desk.make(Sample.on("ben", 3, "12:00", "13:00"));

        assertThat(desk.found(BookingQuery.all().liveAt(Sample.at("09:00")))).containsExactly(2, 3);
    }

    @Test
    void resourceIsAnyOfTheBookings() {
        desk.make(Sample.booking(1).resources(ResourceSet.of("anna", "room")));
        desk.make(Sample.on("ben", 2, "10:00", "11:00"));

        assertThat(desk.found(BookingQuery.all().resource("room"))).containsExactly(1);
    }

    @Test
    void serviceIsThatOne() {
        desk.make(Sample.on("anna", 1, "10:00", "11:00").toBuilder().service("massage"));
        desk.make(Sample.on("ben", 2, "10:00", "11:00"));

        assertThat(desk.found(BookingQuery.all().service("massage"))).containsExactly(1);
    }

    @Test
    void statusIsAnyOfThose() {
        desk.make(Sample.on("anna", 1, "10:00", "11:00"));
        desk.make(Sample.cancelled(Sample.booking(2)));
        desk.make(Sample.booking(3).status(BookingStatus.NO_SHOW));

        assertThat(desk.found(BookingQuery.all().status(BookingStatus.CANCELLED, BookingStatus.NO_SHOW)))
                .containsExactly(2, 3);
    }

    @Test
    void customerIsThatReferenceOnly() {
        desk.make(Sample.on("anna", 1, "10:00", "11:00").toBuilder().customer(Customer.of("c-1")));
        desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder().customer(Customer.of("c-2")));
        desk.make(Sample.on("room", 3, "10:00", "11:00").toBuilder().customer(Customer.none()));

        assertThat(desk.found(BookingQuery.all().customer("c-1"))).containsExactly(1);
    }

    @Test
    void externalReferenceFindsAllThatHaveIt() {
        desk.make(external(1, "anna", "pay-1"));
        desk.make(external(2, "ben", "pay-1"));
        desk.make(external(3, "room", "pay-2"));

        assertThat(desk.found(BookingQuery.all().externalReference("pay-1"))).containsExactly(1, 2);
        assertThat(desk.found(BookingQuery.all().externalReference("pay-1").latestFirst()))
                .containsExactly(2, 1);
        assertThat(desk.found(BookingQuery.all().externalReference("pay-3"))).isEmpty();
    }

    @Test
    void externalReferenceIsTheLatestOne() {
        Booking booking = desk.make(external(1, "anna", "pay-1"));
        desk.change(booking, builder -> builder.externalReference(Optional.of("pay-2")));

        assertThat(desk.found(BookingQuery.all().externalReference("pay-1"))).isEmpty();
        assertThat(desk.found(BookingQuery.all().externalReference("pay-2"))).containsExactly(1);
    }

    @Test
    void allOfThemHaveToMatch() {
        desk.make(external(1, "anna", "pay-1"));
        desk.make(external(2, "ben", "pay-1"));
        BookingQuery query = BookingQuery.all().externalReference("pay-1");

        assertThat(desk.found(query.resource("ben"))).containsExactly(2);
        assertThat(desk.found(query.startingIn(Sample.between("11:00", "12:00"))))
                .isEmpty();
    }

    private static Booking external(int number, String resource, String reference) {
        return Sample.on(resource, number, "10:00", "11:00").toBuilder()
                .externalReference(Optional.of(reference))
                .build();
    }
}
