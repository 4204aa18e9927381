package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.rejectionsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R9: any of several will do. */
class CandidatesTest {

    private final Host host = new Host();
    private static final ResourceSet ANNA = ResourceSet.of("anna");
    private static final ResourceSet BEN = ResourceSet.of("ben");

    @Nested
    class TheFirstFreeOne {

        @Test
        void isTakenInTheOrderOfTheRequest() {
            assertThat(host.book(anywhere("10:00").anyProvider("ben", "anna")).resources())
                    .isEqualTo(BEN);
        }

        @Test
        void isTheNextWhereTheFirstIsBusy() {
            host.book(anywhere("10:00").provider("ben"));
            assertThat(host.book(anywhere("10:00").anyProvider("ben", "anna")).resources())
                    .isEqualTo(ANNA);
        }

        @Test
        void isTheNextWhereTheFirstIsUnknown() {
            assertThat(host.book(anywhere("10:00").anyProvider("bne", "anna")).resources())
                    .isEqualTo(ANNA);
        }

        @Test
        void isAnyOfTheServicesOwnWhereNoneIsNamed() {
            host.book("10:00");
            assertThat(host.book(anywhere("10:00")).resources()).isEqualTo(BEN);
        }

        @Test
        void mayBeASetOfSeveral() {
            host.book("10:00");
            assertThat(host.book(anywhere("10:00").anyOf(ResourceSet.of("anna", "ben"), BEN))
                            .resources())
                    .isEqualTo(BEN);
        }

        @Test
        void isTakenForAMoveToo() {
            var booking = host.book("10:00");
            host.book(anywhere("12:00").provider("anna"));
            var request = RescheduleRequest.of(booking.id(), at("12:00"), STAFF).anyOf(ANNA, BEN);
            assertThat(host.bookings().reschedule(request).resources()).isEqualTo(BEN);
        }
    }

    @Nested
    class ARefusal {

        @Test
        void hasTheReasonsOfEach() {
            host.book("10:00");
            host.bookings().blockedTimes().add("ben", between("10:00", "11:00"));
            assertThat(rejectionsOf(() -> host.book(anywhere("10:00").anyProvider("anna", "ben", "bne"))))
                    .extracting("rule", "resources")
                    .containsExactlyInAnyOrder(
                            tuple(Rule.OVERLAP, Optional.of(ANNA)),
                            tuple(Rule.BLOCKED, Optional.of(BEN)),
                            tuple(Rule.UNKNOWN_RESOURCE, Optional.of(ResourceSet.of("bne"))));
        }

        @Test
        void saysOnceWhatConcernsAll() {
            assertThat(rejectionsOf(() -> host.book(anywhere("07:00").anyProvider("anna", "ben"))))
                    .extracting("rule", "resources")
                    .containsExactly(tuple(Rule.IN_PAST, Optional.empty()));
        }
    }

    @Test
    void namedTwiceIsRefusedForEachReasonOnce() {
        host.book("10:00");
        assertThat(host.explain(request("10:00").provider("anna"))).containsExactly(Rule.OVERLAP);
    }
}
