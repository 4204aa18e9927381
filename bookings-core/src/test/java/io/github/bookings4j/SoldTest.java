package io.github.bookings4j;

import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R13: a booking keeps what was sold, whatever becomes of the service. */
class SoldTest {

    private final Host host = new Host(haircut()
            .buffers(Duration.ofMinutes(5), Duration.ofMinutes(10))
            .price(Price.fixed(Money.of("40", "EUR")))
            .addOns(
                    AddOn.of("beard").lasting(Duration.ofMinutes(15)).priced(Price.fixed(Money.of("12.50", "EUR"))),
                    AddOn.of("perm").inactive()));

    @Nested
    class WhatWasSold {

        @Test
        void isTheServiceAsItWas() {
            Booking booking = host.book(request("10:00").addOn("beard"));
            host.offers(haircut().named("Trim").lasting(Duration.ofHours(2)));
            assertThat(host.get(booking)).isEqualTo(booking);
            assertThat(booking.sold().buffers()).isEqualTo(Buffers.of(Duration.ofMinutes(5), Duration.ofMinutes(10)));
        }

        @Test
        void survivesTheServiceItself() {
            Booking booking = host.book("10:00");
            host.noLongerOffers("haircut");
            assertThat(host.get(booking).total()).isEqualTo(booking.total());
        }
    }

    @Nested
    class Units {

        @Test
        void areThePartyWhereSeatsAreSold() {
            host.offers(haircut().capacity(Capacity.seats(5)).maxPartySize(5));
            assertThat(host.book(request("10:00").partySize(3).units(2)).units())
                    .isEqualTo(3);
        }

        @Test
        void areWhatIsAskedForInAPool() {
            host.offers(haircut().capacity(Capacity.units(5)).maxPartySize(5));
            assertThat(host.book(request("10:00").partySize(3).units(2)).units())
                    .isEqualTo(2);
        }
    }
}
