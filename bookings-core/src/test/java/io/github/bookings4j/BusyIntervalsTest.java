package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a resource is not free. */
class BusyIntervalsTest {

    private final Host host = new Host(haircut().buffers(Duration.ofMinutes(10), Duration.ofMinutes(20)));

    @Test
    void areBusyTimesWithTheirBuffers() {
        host.book("10:00");
        assertThat(busy("00:00", "23:00")).containsExactly(between("09:50", "11:20"));
    }

    @Test
    void includeBlockedTimes() {
        host.book("10:00");
        host.bookings().blockedTimes().add("anna", between("08:00", "09:00"));
        assertThat(busy("00:00", "23:00")).containsExactly(between("08:00", "09:00"), between("09:50", "11:20"));
    }

    @Test
    void includeBuffersThatReachIntoTheRange() {
        host.book("10:00");
        assertThat(busy("11:10", "12:00")).containsExactly(between("09:50", "11:20"));
    }

    @Test
    void leaveOutWhatOnlyTouchesTheRange() {
        host.book("10:00");
        assertThat(busy("11:20", "12:00")).isEmpty();
    }

    @Test
    void includeLiveHolds() {
        host.hold("10:00");
        assertThat(busy("00:00", "23:00")).hasSize(1);
    }

    @Test
    void leaveOutExpiredHolds() {
        host.hold("10:00");
        host.timePasses(Duration.ofMinutes(10));
        assertThat(busy("00:00", "23:00")).isEmpty();
    }

    @Test
    void leaveOutCancelledBookings() {
        host.bookings().cancel(host.book("10:00").id(), STAFF);
        assertThat(busy("00:00", "23:00")).isEmpty();
    }

    @Test
    void leaveOutOtherResources() {
        host.book(anywhere("10:00").provider("ben"));
        assertThat(busy("00:00", "23:00")).isEmpty();
    }

    @Test
    void areNotMerged() {
        host.bookings().blockedTimes().add("anna", between("10:00", "14:00"));
        host.bookings().blockedTimes().add("anna", between("10:00", "12:00"));
        assertThat(busy("00:00", "23:00")).containsExactly(between("10:00", "12:00"), between("10:00", "14:00"));
    }

    private List<TimeRange> busy(String start, String end) {
        return host.bookings().busyIntervals("anna", between(start, end));
    }
}
