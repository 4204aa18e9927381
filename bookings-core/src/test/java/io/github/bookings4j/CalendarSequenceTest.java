package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.RescheduleRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R22: the sequence number of RFC 5545 3.8.7.4. */
class CalendarSequenceTest {

    private static BookableServiceBuilder salon() {
        return haircut().maxPartySize(4).addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)));
    }

    private final Host host = new Host(salon());
    private final Booking booking = host.book("10:00");

    @Nested
    class TheCalendarSequence {

        @Test
        void beginsAtZero() {
            assertThat(booking.icsSequence()).isZero();
        }

        @Test
        void risesWithAChangeOfTime() {
            assertThat(host.move(booking, "12:00").icsSequence()).isEqualTo(1);
        }

        @Test
        void risesWithAnotherEnd() {
            var change = ChangeRequest.of(booking.id(), STAFF).addOns(List.of("beard"));
            assertThat(host.bookings().change(change).icsSequence()).isEqualTo(1);
        }

        @Test
        void risesWithCancelling() {
            assertThat(host.bookings().cancel(booking.id(), BY_GRACE).icsSequence())
                    .isEqualTo(1);
        }

        @Test
        void staysWithAllElse() {
            host.bookings().edit(EditRequest.of(booking.id(), STAFF).customer(ADA));
            host.bookings().change(ChangeRequest.of(booking.id(), STAFF).partySize(2));
            host.bookings()
                    .reschedule(RescheduleRequest.of(booking.id(), at("10:00"), STAFF)
                            .provider("ben"));
            assertThat(host.get(booking).icsSequence()).isZero();
        }

        @Test
        void standsInTheEvent() {
            host.move(booking, "12:00");
            assertThat(host.lastEvent(booking).icsSequence()).isEqualTo(1);
        }
    }
}
