package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A booking comes back as it was written: all its parts, to the microsecond. */
abstract class RoundTripTopic extends StoreTopic {

    RoundTripTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aBookingWithNothingButWhatItMustHaveComesBack() {
        Booking booking = stored(StoredBookings.at("10:00").customer(Customer.none()));
        assertThat(load(booking)).contains(booking);
    }

    @Test
    void aBookingWithEveryPartSetComesBack() {
        Booking booking = stored(FullBooking.builder());
        assertThat(load(booking)).contains(booking);
    }

    @Test
    void everyPartOfABookingCanBeChanged() {
        Booking plain = stored(StoredBookings.at("10:00"));
        Booking full = changed(
                plain,
                BookingEventType.EDITED,
                builder -> FullBooking.builder()
                        .id(plain.id())
                        .reference(plain.reference())
                        .version(plain.version()));
        assertThat(load(plain)).contains(full);
    }

    @Test
    void everyOptionalPartOfABookingCanBeTakenAway() {
        Booking full = stored(FullBooking.builder());
        Booking bare = changed(
                full,
                BookingEventType.ERASED,
                builder -> builder.customer(Customer.none())
                        .status(BookingStatus.CONFIRMED)
                        .expiresAt(Optional.empty())
                        .sold(full.sold().withAddOns(List.of()))
                        .notes(Notes.none())
                        .metadata(Map.of())
                        .externalReference(Optional.empty())
                        .requestHash(Optional.empty())
                        .createdBy(Actor.staff("eve").withoutId()));
        assertThat(load(full)).contains(bare);
    }

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void everyStatusComesBack(BookingStatus status) {
        Optional<CancelledHow> how =
                status == BookingStatus.CANCELLED ? Optional.of(CancelledHow.LAPSED) : Optional.empty();
        Booking booking = stored(StoredBookings.at("10:00").status(status).cancelledHow(how));
        assertThat(load(booking)).contains(booking);
    }

    @ParameterizedTest
    @EnumSource(CancelledHow.class)
    void everyWayOfCancellingComesBack(CancelledHow how) {
        Booking booking = stored(
                StoredBookings.at("10:00").status(BookingStatus.CANCELLED).cancelledHow(Optional.of(how)));
        assertThat(load(booking)).contains(booking);
    }

    @ParameterizedTest
    @MethodSource("prices")
    void everyPriceComesBackWithTheServiceAndWithAnAddOn(Price price) {
        Booking booking = stored(StoredBookings.at("10:00")
                .sold(StoredBookings.terms(Buffers.none(), price)
                        .withAddOns(List.of(new BookedAddOn("extra", "Extra", Duration.ZERO, price)))));
        assertThat(load(booking)).contains(booking);
    }

    static Stream<Price> prices() {
        return Stream.of(
                Price.free(),
                Price.free().eachPerson(),
                Price.variable(),
                Price.fixed(Money.of("0", "EUR")),
                Price.fixed(Money.of("19.90", "EUR")),
                Price.fixed(Money.of("499999999999.99", "USD")),
                Price.fixed(Money.of("4200", "JPY")),
                Price.fixed(Money.of("1.234", "KWD")).eachPerson(),
                Price.from(Money.of("0.01", "CHF")),
                Price.from(Money.of("75", "GBP")).eachPerson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "America/Argentina/ComodRivadavia", "UTC", "Z", "+05:45", "-18:00"})
    void everyZoneComesBack(String zone) {
        Booking booking = stored(StoredBookings.at("10:00").zone(ZoneId.of(zone)));
        assertThat(load(booking)).contains(booking);
    }

    /** Among them instants that have no or two local times in some zones: no zone may have a say in this. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1900-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2030-01-07T10:00:00.000001Z",
                "2030-03-10T07:30:00Z",
                "2030-03-31T01:30:00Z",
                "2030-10-27T00:30:00.123456Z",
                "2030-10-27T01:30:00.123456Z",
                "2030-11-03T05:30:00Z",
                "2030-11-03T06:30:00Z",
                "9999-12-30T23:29:59.999999Z"
            })
    void everyInstantComesBackToTheMicrosecond(String text) {
        Instant instant = Instant.parse(text);
        Booking booking = stored(StoredBookings.at("10:00")
                .time(StoredBookings.halfAnHour(instant))
                .status(BookingStatus.PENDING)
                .expiresAt(Optional.of(instant))
                .createdAt(instant)
                .updatedAt(instant));
        assertThat(load(booking)).contains(booking);
        assertThat(reads.allocations(Set.of(TestServices.ANNA), StoredBookings.halfAnHour(instant)))
                .isEqualTo(Changes.allocations(booking));
    }
}
