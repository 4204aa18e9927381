package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R21: nothing new where a resource is blocked. */
class BlockedRuleTest {

    private final Host host = new Host();

    BlockedRuleTest() {
        host.bookings().blockedTimes().add("anna", between("10:00", "11:00"), "dentist");
    }

    @Test
    void aBlockedTimeRefuses() {
        assertThat(host.explain(request("10:30"))).containsExactly(Rule.BLOCKED);
    }

    @Test
    void timesThatOnlyTouchItAreFree() {
        assertThat(host.explain(request("09:00"))).isEmpty();
        assertThat(host.explain(request("11:00"))).isEmpty();
    }

    @Test
    void buffersCount() {
        host.offers(haircut().buffers(Duration.ZERO, Duration.ofMinutes(5)));
        assertThat(host.explain(request("08:56"))).containsExactly(Rule.BLOCKED);
        assertThat(host.explain(request("08:55"))).isEmpty();
    }

    @Test
    void anotherResourceIsNotBlocked() {
        assertThat(host.explain(anywhere("10:00").provider("ben"))).isEmpty();
    }

    @Test
    void oneBlockedResourceOfSeveralRefuses() {
        assertThat(host.explain(anywhere("10:00").provider("ben", "anna"))).containsExactly(Rule.BLOCKED);
    }

    @Test
    void theRefusalSaysWhen() {
        host.bookings().blockedTimes().add("anna", between("10:30", "12:00"));
        host.bookings().blockedTimes().add("ben", between("10:00", "12:00"));
        assertThat(host.rejection(request("10:00")).details())
                .isEqualTo(new RejectionDetails.Conflict(
                        "anna", List.of(between("10:00", "11:00"), between("10:30", "12:00"))));
    }

    @Test
    void theRefusalSaysWhichCandidateItConcerns() {
        assertThat(host.rejection(request("10:00")).resources()).contains(ResourceSet.of("anna"));
    }

    @Test
    void theRefusalKeepsTheReasonToItself() {
        assertThat(host.rejection(request("10:00")).toString()).doesNotContain("dentist");
    }
}
