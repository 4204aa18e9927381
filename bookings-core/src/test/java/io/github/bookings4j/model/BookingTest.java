package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.Host;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BookingTest {

    private final Host host = new Host();
    private final Booking booking = host.book("10:00");

    @Nested
    class ItsParts {

        @Test
        void sayHowItWasCancelledIfAndOnlyIfItWas() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            booking.toBuilder().status(BookingStatus.CANCELLED).build())
                    .withMessage("cancelledHow: must be given if and only if the status is CANCELLED");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> booking.toBuilder()
                            .cancelledHow(Optional.of(CancelledHow.BY_STAFF))
                            .build());
        }

        @Test
        void expireOnlyWhilePending() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> booking.toBuilder()
                            .expiresAt(Optional.of(host.now()))
                            .build())
                    .withMessage("expiresAt: must be absent unless the status is PENDING");
        }

        @Test
        void mustAllBeThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Booking.builder().build())
                    .withMessage("id: must not be null");
        }

        @Test
        void areCopiedOneByOne() {
            assertThat(booking.toBuilder().build()).isEqualTo(booking);
        }
    }

    @Nested
    class AHold {

        private final Booking hold = host.hold("12:00");

        @Test
        void isActiveUntilItExpires() {
            assertThat(hold.isActive(host.now().plusSeconds(599))).isTrue();
        }

        @Test
        void hasExpiredFromItsExpiryOn() {
            assertThat(hold.isExpired(host.now().plusSeconds(600))).isTrue();
            assertThat(hold.isActive(host.now().plusSeconds(600))).isFalse();
        }
    }

    @Nested
    class AnId {

        @Test
        void isReadAsItIsWritten() {
            assertThat(BookingId.parse(booking.id().toString())).isEqualTo(booking.id());
        }

        @Test
        void isAUuid() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BookingId.parse("7"))
                    .withMessage("id: must be a UUID, 36 characters long");
        }

        @Test
        void sortsByTimeOfMaking() {
            host.timePasses(java.time.Duration.ofMillis(1));
            Booking later = host.book("14:00");
            assertThat(later.id().toString()).isGreaterThan(booking.id().toString());
            assertThat(later.id().value().version()).isEqualTo(7);
        }
    }

    @Nested
    class APageCursor {

        @Test
        void isReadAsItIsWritten() {
            PageCursor cursor = new PageCursor(booking.start(), booking.id());
            assertThat(PageCursor.parse(cursor.toString())).isEqualTo(cursor);
        }

        @Test
        void isNothingElse() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PageCursor.parse("2"))
                    .withMessage("cursor: must be of the form start_id, was 2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PageCursor.parse("noon_" + booking.id()))
                    .withMessage("cursor: must be of the form start_id, was noon_" + booking.id());
        }
    }
}
