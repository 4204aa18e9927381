package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R14: not beyond the horizon, in the provider's zone. How days are counted is Horizon's matter. */
class HorizonRuleTest {

    private final Host host = new Host(haircut().horizon(Horizon.elapsedDays(2)));

    @Test
    void aStartExactlyAtTheHorizonIsAllowed() {
        assertThat(host.explain(request("2026-03-04T08:00"))).isEmpty();
    }

    @Test
    void aStartOneMicrosecondLaterIsTooFarAhead() {
        assertThat(host.explain(request("2026-03-04T08:00:00.000001"))).containsExactly(Rule.HORIZON);
    }

    @Test
    void theRefusalSaysTheLastStartThatIsAllowed() {
        assertThat(host.rejection(request("2026-03-05T08:00")).details())
                .isEqualTo(new RejectionDetails.StartBounds(Optional.empty(), Optional.of(at("2026-03-04T08:00"))));
    }

    @Test
    void theRefusalSaysWhichCandidateItConcerns() {
        assertThat(host.rejection(request("2026-03-05T08:00")).resources()).contains(ResourceSet.of("anna"));
    }

    @Test
    void daysAreThoseOfTheProvidersZone() {
        // In Auckland it is 21:00 already, so its Tuesday ends at 11:00 UTC.
        host.offers(haircut().offeredBy("kiri", "Pacific/Auckland").horizon(Horizon.calendarDays(1)));

        assertThat(host.explain(anywhere("2026-03-03T11:00").provider("kiri"))).containsExactly(Rule.HORIZON);
        assertThat(host.explain(anywhere("2026-03-03T10:59").provider("kiri"))).isEmpty();
        assertThat(host.explain(anywhere("2026-03-03T11:00").provider("anna", "kiri")))
                .isEmpty();
    }
}
