package io.github.bookings4j;

import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** R21: the bookings that a blocked time covers come by the start of the appointment, whatever their buffers. */
class BlockedTimesOrderTest {

    private final Host host =
            new Host(haircut().capacity(Capacity.units(5)).buffers(Duration.ofHours(1), Duration.ZERO));

    @Test
    void coveredBookingsComeByStart() {
        Booking late = host.book("11:00");
        host.offers(haircut().capacity(Capacity.units(5)));
        Booking early = host.book("10:30");
        assertThat(host.bookings()
                        .blockedTimes()
                        .add("anna", between("10:30", "12:00"))
                        .covered())
                .containsExactly(early, late);
    }
}
