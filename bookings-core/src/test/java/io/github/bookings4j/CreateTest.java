package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.Total;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R3, R13: making a booking. */
class CreateTest {

    private final Host host = new Host(haircut()
            .buffers(Duration.ofMinutes(5), Duration.ofMinutes(10))
            .price(Price.fixed(Money.of("40", "EUR")))
            .addOns(
                    AddOn.of("beard").lasting(Duration.ofMinutes(15)).priced(Price.fixed(Money.of("12.50", "EUR"))),
                    AddOn.of("perm").inactive()));

    @Nested
    class ABooking {

        @Test
        void isConfirmedAtOnce() {
            assertThat(host.book("10:00").status()).isEqualTo(BookingStatus.CONFIRMED);
        }

        @Test
        void isPendingWhereTheServiceRequiresApproval() {
            host.offers(haircut().requiresApproval());
            assertThat(host.book("10:00"))
                    .extracting(Booking::status, Booking::expiresAt)
                    .containsExactly(BookingStatus.PENDING, Optional.empty());
        }

        @Test
        void endsWhenTheServiceDoes() {
            assertThat(host.book("10:00").time()).isEqualTo(between("10:00", "11:00"));
        }

        @Test
        void endsLaterWithAddOns() {
            assertThat(host.book(request("10:00").addOn("beard")).time()).isEqualTo(between("10:00", "11:15"));
        }

        @Test
        void keepsTheServicesBuffersFree() {
            assertThat(host.book("10:00").busyTime()).isEqualTo(between("09:55", "11:10"));
        }

        @Test
        void costsTheServiceAndItsAddOns() {
            assertThat(host.book(request("10:00").addOn("beard")).total())
                    .isEqualTo(new Total(Total.Kind.EXACT, Optional.of(Money.of("52.50", "EUR"))));
        }

        @Test
        void startsAtAWholeMicrosecond() {
            assertThat(host.book(request("10:00").startingAt(at("10:00:00.000001999")))
                            .start())
                    .isEqualTo(at("10:00:00.000001"));
        }

        @Test
        void hasTheZoneOfItsProvider() {
            host.offers(haircut().offeredBy("kiri", "Pacific/Auckland"));
            assertThat(host.book(anywhere("10:00").provider("kiri", "anna")).zone())
                    .isEqualTo(ZoneId.of("Pacific/Auckland"));
        }

        @Test
        void remembersWhoMadeItAndWhen() {
            assertThat(host.book("10:00"))
                    .extracting(Booking::createdBy, Booking::createdAt, Booking::updatedAt)
                    .containsExactly(BY_GRACE.actor(), host.now(), host.now());
        }

        @Test
        void isMadeByACustomerWithoutAccountWhereNothingElseIsSaid() {
            assertThat(host.book(request("10:00").customer(Customer.named("Alan")))
                            .createdBy())
                    .isEqualTo(Actor.anonymousCustomer());
        }

        @Test
        void keepsWhatWasSaid() {
            Booking booking = host.book(request("10:00")
                    .customerNote("short, please")
                    .internalNote("tips well")
                    .metadata(Map.of("source", "web"))
                    .externalReference("pay-1"));
            assertThat(booking)
                    .extracting(
                            Booking::customer,
                            Booking::notes,
                            Booking::metadata,
                            booking2 -> booking2.externalReference())
                    .containsExactly(
                            GRACE,
                            new Notes("short, please", "tips well"),
                            Map.of("source", "web"),
                            Optional.of("pay-1"));
        }

        @Test
        void isWhatCanBeReadAfterwards() {
            Booking booking = host.book("10:00");
            assertThat(host.get(booking)).isEqualTo(booking);
        }
    }

    @Nested
    class SeveralResources {

        @Test
        void areTakenTogether() {
            host.book(anywhere("10:00").provider("anna", "ben"));
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.OVERLAP);
            assertThat(host.explain(anywhere("10:00").provider("ben"))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void areTakenAllOrNone() {
            host.book(anywhere("10:00").provider("ben"));
            assertThat(refusalsOf(() -> host.book(anywhere("10:00").provider("anna", "ben"))))
                    .containsExactly(Rule.OVERLAP);
            assertThat(host.explain(request("10:00"))).isEmpty();
        }
    }
}
