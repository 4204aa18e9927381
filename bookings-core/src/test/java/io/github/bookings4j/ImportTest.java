package io.github.bookings4j;

import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ImportReport;
import io.github.bookings4j.model.ImportedBooking;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Taking over the bookings of another system. */
class ImportTest {

    private final Host host = new Host();

    @Nested
    class WhatIsTakenOver {

        @Test
        void hasTheTimeThatWasAgreed() {
            assertThat(only(confirmed("10:00", "10:20")).time()).isEqualTo(between("10:00", "10:20"));
        }

        @Test
        void hasItsStatus() {
            assertThat(only(as(BookingStatus.NO_SHOW)).status()).isEqualTo(BookingStatus.NO_SHOW);
        }

        @Test
        void wasCancelledBySystemWhereNothingElseIsSaid() {
            assertThat(only(as(BookingStatus.CANCELLED)).cancelledHow()).contains(CancelledHow.BY_SYSTEM);
        }

        @Test
        void hasTheServicesTermsOfToday() {
            host.offers(haircut().buffers(Duration.ofMinutes(5), Duration.ofMinutes(10)));
            assertThat(only(confirmed("10:00", "10:20")).busyTime()).isEqualTo(between("09:55", "10:30"));
        }

        @Test
        void mayBeInThePast() {
            assertThat(only(confirmed("07:00", "07:30")).start()).isEqualTo(at("07:00"));
        }

        @Test
        void isNotBoundByLimits() {
            host.offers(haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 1)));
            host.book("10:00");
            assertThat(take(confirmed("12:00", "13:00")).imported()).hasSize(1);
        }

        @Test
        void hasThePriceThatWasAgreed() {
            Price agreed = Price.fixed(Money.of("17.50", "EUR"));
            assertThat(only(confirmed("10:00", "10:20").toBuilder()
                                    .price(agreed)
                                    .build())
                            .total()
                            .amount())
                    .contains(Money.of("17.50", "EUR"));
        }

        @Test
        void hasPricesOfOneCurrency() {
            ImportedBooking mixed = confirmed("10:00", "10:20").toBuilder()
                    .price(Price.fixed(Money.of("17.50", "EUR")))
                    .addOns(List.of(AddOn.of("wash")
                            .priced(Price.fixed(Money.of("3.00", "USD")))
                            .snapshot()))
                    .build();
            ImportReport report = take(mixed, confirmed("11:00", "11:20"));
            assertThat(report.refused().get(0)).extracting(Rejection::rule).containsExactly(Rule.INVALID_ADDON);
            assertThat(report.imported()).containsOnlyKeys(1);
        }

        @Test
        void takesItsTime() {
            take(confirmed("10:00", "11:00"));
            assertThat(host.explain(request("10:30"))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void isRecorded() {
            assertThat(host.events(only(confirmed("10:00", "11:00"))))
                    .extracting("type")
                    .containsExactly(BookingEventType.CREATED);
        }

        @Test
        void isFoundByItsIdInTheOtherSystem() {
            Booking booking = only(confirmed("10:00", "11:00").identifiedBy("old-7"));
            assertThat(host.bookings().findByExternalReference("old-7")).containsExactly(booking);
        }

        @Test
        void bringsThePriceThatWasAgreed() {
            Price agreed = Price.fixed(Money.of("25", "EUR"));
            assertThat(only(confirmed("10:00", "11:00").toBuilder()
                                    .price(agreed)
                                    .build())
                            .total()
                            .amount())
                    .contains(Money.of("25", "EUR"));
        }

        @Test
        void bringsAddOnsWhoseTimeIsPartOfItsOwn() {
            BookedAddOn beard =
                    AddOn.of("beard").lasting(Duration.ofMinutes(20)).snapshot();
            Booking booking = only(confirmed("10:00", "11:00").toBuilder()
                    .addOns(List.of(beard))
                    .build());
            assertThat(booking.time()).isEqualTo(between("10:00", "11:00"));
            assertThat(booking.sold().duration()).isEqualTo(Duration.ofMinutes(40));
        }

        @Test
        void bringsItsParty() {
            host.offers(haircut().capacity(Capacity.seats(8)));
            assertThat(only(confirmed("10:00", "11:00").toBuilder().partySize(3).build())
                            .units())
                    .isEqualTo(3);
        }
    }

    @Test
    void whatIsOverMayOverlap() {
        host.book("10:00");
        assertThat(take(as(BookingStatus.CANCELLED), as(BookingStatus.COMPLETED))
                        .imported())
                .hasSize(2);
    }

    @Test
    void importingAgainDoesNothing() {
        Booking booking = only(confirmed("10:00", "11:00").identifiedBy("old-7"));
        ImportReport again = take(confirmed("10:00", "11:00").identifiedBy("old-7"));
        assertThat(again.imported()).isEmpty();
        assertThat(again.known()).containsEntry(0, booking);
        assertThat(host.events(booking)).hasSize(1);
    }

    @Test
    void anAppointmentOfMoreThanAYearIsUnusable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> confirmed("10:00", "2027-03-04T10:00"))
                .withMessageStartingWith("time without add-ons: must be more than zero and at most PT8784H");
    }

    private ImportedBooking confirmed(String start, String end) {
        return booking(between(start, end), BookingStatus.CONFIRMED);
    }

    private static ImportedBooking as(BookingStatus status) {
        return booking(between("10:00", "11:00"), status);
    }

    private static ImportedBooking booking(TimeRange time, BookingStatus status) {
        return ImportedBooking.of("haircut", ResourceSet.of("anna"), time, status, GRACE);
    }

    private ImportReport take(ImportedBooking... bookings) {
        return host.bookings().importAll(List.of(bookings), STAFF);
    }

    private Booking only(ImportedBooking booking) {
        return take(booking).imported().get(0);
    }
}
