package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R8: no larger a party than the service allows. */
class PartySizeRuleTest {

    private final Host host = new Host(haircut().maxPartySize(3));

    @Test
    void theLargestPartyIsAllowed() {
        assertThat(host.explain(request("10:00").partySize(3))).isEmpty();
    }

    @Test
    void oneMoreIsNot() {
        assertThat(host.explain(request("10:00").partySize(4))).containsExactly(Rule.PARTY_SIZE_NOT_ALLOWED);
    }

    @Test
    void oneComesAloneUnlessTheServiceSaysOtherwise() {
        assertThat(new Host().explain(request("10:00").partySize(2))).containsExactly(Rule.PARTY_SIZE_NOT_ALLOWED);
    }

    @Nested
    class APartyThatWasLetInBefore {

        private final Booking booking = host.book(request("10:00").partySize(3));

        APartyThatWasLetInBefore() {
            host.offers(haircut().maxPartySize(1).addOns(AddOn.of("wash")));
        }

        @Test
        void mayStay() {
            assertThat(change(ChangeRequest.of(booking.id(), BY_GRACE).addOns(List.of("wash"))))
                    .isEmpty();
        }

        @Test
        void mayShrinkThoughItIsStillTooLarge() {
            assertThat(change(ChangeRequest.of(booking.id(), BY_GRACE).partySize(2)))
                    .isEmpty();
        }

        @Test
        void mayNotGrow() {
            assertThat(change(ChangeRequest.of(booking.id(), BY_GRACE).partySize(4)))
                    .containsExactly(Rule.PARTY_SIZE_NOT_ALLOWED);
        }

        @Test
        void mayBeMoved() {
            assertThat(refusalsOf(() -> host.move(booking, "12:00"))).isEmpty();
        }

        private List<Rule> change(ChangeRequest request) {
            return refusalsOf(() -> host.bookings().change(request));
        }
    }

    @Test
    void theRefusalSaysHowManyMayCome() {
        assertThat(host.rejection(request("10:00").partySize(4)).details())
                .isEqualTo(new RejectionDetails.MaxPartySize(3));
    }
}
