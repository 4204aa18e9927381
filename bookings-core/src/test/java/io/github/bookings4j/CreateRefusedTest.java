package io.github.bookings4j;

import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static io.github.bookings4j.Refusals.rejectionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R13, R19: what cannot be booked at all. */
class CreateRefusedTest {

    private final Host host = new Host(haircut()
            .buffers(Duration.ofMinutes(5), Duration.ofMinutes(10))
            .price(Price.fixed(Money.of("40", "EUR")))
            .addOns(
                    AddOn.of("beard").lasting(Duration.ofMinutes(15)).priced(Price.fixed(Money.of("12.50", "EUR"))),
                    AddOn.of("perm").inactive()));

    @Nested
    class IsRefused {

        @Test
        void forAServiceThatTheCatalogDoesNotKnow() {
            BookingRequest request = BookingRequest.forService("haircutt")
                    .startingAt(at("10:00"))
                    .customer(GRACE)
                    .build();
            assertThat(rejectionOf(() -> host.bookings().create(request)))
                    .extracting("rule", "details")
                    .containsExactly(Rule.UNKNOWN_SERVICE, new RejectionDetails.Unknown(List.of("haircutt")));
        }

        @Test
        void onAResourceThatTheCatalogDoesNotNameForIt() {
            assertThat(rejectionOf(() -> host.book(anywhere("10:00").provider("anna", "bne", "cora"))))
                    .extracting("rule", "details", "resources")
                    .containsExactly(
                            Rule.UNKNOWN_RESOURCE,
                            new RejectionDetails.Unknown(List.of("bne", "cora")),
                            Optional.of(ResourceSet.of("anna", "bne", "cora")));
        }

        @Test
        void withAnAddOnThatIsNotOnOffer() {
            assertThat(refusalsOf(() -> host.book(request("10:00").addOn("perm"))))
                    .containsExactly(Rule.INVALID_ADDON);
        }

        @Test
        void evenByStaff() {
            host.book("10:00");
            assertThat(refusalsOf(() -> host.book(request("10:00").by(STAFF)))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void withoutATrace() {
            refusalsOf(() -> host.book(request("10:00").addOn("perm")));
            assertThat(host.bookings().eventsAfter(0, 10)).isEmpty();
        }
    }
}
