package io.github.bookings4j;

import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTimeEntry;
import io.github.bookings4j.model.TimeRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R21: entries of another calendar. */
class CalendarSyncTest {

    private static final TimeRange ALL_DAY = between("00:00", "23:00");
    private final Host host = new Host();
    private final BlockedTimes blocked = host.bookings().blockedTimes();

    @Nested
    class SyncedFromAnotherCalendar {

        @Test
        void replacesWhatWasEnteredUnderTheSameId() {
            blocked.sync("anna", "e-1", between("10:00", "11:00"));
            BlockedTimeEntry moved = blocked.sync("anna", "e-1", between("14:00", "15:00"));
            assertThat(blocked.in("anna", ALL_DAY)).containsExactly(moved.blockedTime());
        }

        @Test
        void freesTheTimeWhereItWas() {
            blocked.sync("anna", "e-1", between("10:00", "11:00"));
            blocked.sync("anna", "e-1", between("14:00", "15:00"));
            assertThat(host.explain(request("10:00"))).isEmpty();
        }

        @Test
        void isAnotherEntryOnAnotherResource() {
            blocked.sync("anna", "e-1", between("10:00", "11:00"));
            blocked.sync("ben", "e-1", between("14:00", "15:00"));
            assertThat(blocked.in("anna", ALL_DAY)).hasSize(1);
        }

        @Test
        void isRemovedByItsId() {
            blocked.sync("anna", "e-1", between("10:00", "11:00"));
            assertThat(blocked.removeSynced("anna", "e-1")).isTrue();
            assertThat(blocked.in("anna", ALL_DAY)).isEmpty();
        }

        @Test
        void isRemovedOnce() {
            assertThat(blocked.removeSynced("anna", "e-1")).isFalse();
        }
    }
}
