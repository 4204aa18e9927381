package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R14: not before now. */
class InPastRuleTest {

    private final Host host = new Host();

    @Test
    void aStartRightNowIsAllowed() {
        assertThat(host.explain(request("08:00"))).isEmpty();
    }

    @Test
    void aStartOneMicrosecondAgoHasPassed() {
        assertThat(host.explain(request("07:59:59.999999"))).containsExactly(Rule.IN_PAST);
    }

    @Test
    void theRefusalSaysTheFirstStartThatIsAllowed() {
        assertThat(host.rejection(request("07:00")).details())
                .isEqualTo(new RejectionDetails.StartBounds(Optional.of(at("08:00")), Optional.empty()));
    }

    @Test
    void theRefusalConcernsAllCandidates() {
        assertThat(host.rejection(request("07:00").provider("ben")).resources()).isEmpty();
    }
}
