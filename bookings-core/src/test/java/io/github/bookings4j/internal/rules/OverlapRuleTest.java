package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R7, R8, R10: bookings that share a resource never overlap. When two do is tested with internal/occupancy. */
class OverlapRuleTest {

    private final Host host = new Host();

    @Test
    void aFreeTimeIsAccepted() {
        host.book("10:00");
        assertThat(host.explain(request("11:00"))).isEmpty();
    }

    @Test
    void aTakenTimeIsRefused() {
        host.book("10:00");
        assertThat(host.explain(request("10:59"))).containsExactly(Rule.OVERLAP);
    }

    @Test
    void anotherResourceIsFree() {
        host.book("10:00");
        assertThat(host.explain(anywhere("10:00").provider("ben"))).isEmpty();
    }

    @Test
    void everyTakenResourceRefuses() {
        host.book("10:00");
        host.book(anywhere("10:30").provider("ben"));
        assertThat(host.bookings()
                        .explain(anywhere("10:00").provider("anna", "ben").build()))
                .extracting(rejection -> ((RejectionDetails.Conflict) rejection.details()).resource())
                .containsExactly("anna", "ben");
    }

    @Test
    void theRefusalSaysWhichCandidateItConcerns() {
        host.book("10:00");
        assertThat(host.rejection(anywhere("10:00").provider("ben", "anna")).resources())
                .contains(ResourceSet.of("ben", "anna"));
    }

    @Test
    void theRefusalSaysWhenTheResourceIsBusyByStart() {
        host.book("10:30");
        host.book("09:30");
        assertThat(host.rejection(request("10:00")).details())
                .isEqualTo(new RejectionDetails.Conflict(
                        "anna", List.of(between("09:30", "10:30"), between("10:30", "11:30"))));
    }

    @Test
    void theRefusalNamesTheFirstBusyTime() {
        host.book("10:00");
        assertThat(host.rejection(request("10:00")).message())
                .isEqualTo("anna is taken at " + between("10:00", "11:00"));
    }

    @Nested
    class Buffers {

        private final BookableServiceBuilder buffered =
                haircut().buffers(Duration.ofMinutes(10), Duration.ofMinutes(20));

        @Test
        void addUpByDefault() {
            Host sum = new Host(buffered);
            sum.book("10:00");
            assertThat(sum.explain(request("11:29"))).containsExactly(Rule.OVERLAP);
            assertThat(sum.explain(request("11:30"))).isEmpty();
        }

        @Test
        void overlapEachOtherWhereTheHostHasChosenSo() {
            Host max = Host.wired(wiring -> wiring.bufferRule(BufferRule.MAX), buffered);
            max.book("10:00");
            assertThat(max.explain(request("11:19"))).containsExactly(Rule.OVERLAP);
            assertThat(max.explain(request("11:20"))).isEmpty();
        }
    }

    @Nested
    class AHold {

        @Test
        void holdsTheTime() {
            host.hold("10:00");
            assertThat(host.explain(request("10:00"))).containsExactly(Rule.HELD);
        }

        @Test
        void isNamedAsSuch() {
            host.hold("10:00");
            assertThat(host.rejection(request("10:00")).message())
                    .isEqualTo("anna is held for somebody at " + between("10:00", "11:00"));
        }

        @Test
        void holdsNothingOnceItHasExpired() {
            host.hold("10:00");
            host.timePasses(Duration.ofMinutes(10));
            assertThat(host.explain(request("10:00"))).isEmpty();
        }
    }
}
