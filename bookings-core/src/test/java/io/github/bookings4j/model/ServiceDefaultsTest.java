package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a service is where its builder is told nothing. */
class ServiceDefaultsTest {

    @Nested
    class ByDefault {

        private final BookableService service =
                BookableService.service("haircut").offeredBy("anna", "UTC").build();

        @Test
        void itIsNamedAsItsId() {
            assertThat(service.name()).isEqualTo("haircut");
        }

        @Test
        void itTakesHalfAnHourWithoutBuffers() {
            assertThat(service)
                    .extracting(BookableService::duration, BookableService::buffers)
                    .containsExactly(Duration.ofMinutes(30), Buffers.none());
        }

        @Test
        void itIsForOneAndExclusive() {
            assertThat(service)
                    .extracting(BookableService::maxPartySize, BookableService::capacity)
                    .containsExactly(1, Capacity.exclusive());
        }

        @Test
        void itIsFreeAndConfirmedAtOnce() {
            assertThat(service)
                    .extracting(BookableService::price, BookableService::requiresApproval)
                    .containsExactly(Price.free(), false);
        }

        @Test
        void itIsBookedAndChangedAtAnyTime() {
            assertThat(service)
                    .extracting(BookableService::bookingNotice, BookableService::horizon, BookableService::changePolicy)
                    .containsExactly(Duration.ZERO, Horizon.none(), ChangePolicy.always());
        }

        @Test
        void itIsHeldForADayAtMost() {
            assertThat(service.maxHold()).isEqualTo(Duration.ofHours(24));
        }
    }
}
