package io.github.bookings4j;

import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.ImportReport;
import io.github.bookings4j.model.ImportedBooking;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an import does not take over. */
class ImportRefusedTest {

    private final Host host = new Host();

    @Nested
    class WhatIsNotTakenOver {

        @Test
        void overlapsABooking() {
            host.book("10:00");
            ImportReport report = take(confirmed("10:30", "11:00"));
            assertThat(report.imported()).isEmpty();
            assertThat(Refusals.rules(report.refused().get(0))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void overlapsAnEarlierOneOfTheList() {
            ImportReport report = take(confirmed("10:00", "11:00"), confirmed("10:30", "11:30"));
            assertThat(report.imported()).containsOnlyKeys(0);
            assertThat(report.refused()).containsOnlyKeys(1);
        }

        @Test
        void isOfAnUnknownService() {
            var unknown = ImportedBooking.of(
                    "shave", ResourceSet.of("anna"), between("10:00", "11:00"), BookingStatus.CONFIRMED, GRACE);
            assertThat(Refusals.rules(take(unknown).refused().get(0))).containsExactly(Rule.UNKNOWN_SERVICE);
        }

        @Test
        void isOnAnUnknownResource() {
            var unknown = ImportedBooking.of(
                    "haircut", ResourceSet.of("bne"), between("10:00", "11:00"), BookingStatus.CONFIRMED, GRACE);
            assertThat(Refusals.rules(take(unknown).refused().get(0))).containsExactly(Rule.UNKNOWN_RESOURCE);
        }

        @Test
        void doesNotKeepTheRestFromBeingTakenOver() {
            host.book("10:00");
            assertThat(take(confirmed("10:00", "11:00"), confirmed("12:00", "13:00"))
                            .imported())
                    .containsOnlyKeys(1);
        }
    }

    private ImportedBooking confirmed(String start, String end) {
        return booking(between(start, end), BookingStatus.CONFIRMED);
    }

    private static ImportedBooking booking(TimeRange time, BookingStatus status) {
        return ImportedBooking.of("haircut", ResourceSet.of("anna"), time, status, GRACE);
    }

    private ImportReport take(ImportedBooking... bookings) {
        return host.bookings().importAll(List.of(bookings), STAFF);
    }
}
