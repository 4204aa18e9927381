package io.github.bookings4j.examples.hairdresser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.slots.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeekGridTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-04-27");

    @Test
    void daysGoAcrossAndTimesGoDown() {
        assertThat(grid("27T09:00", "28T09:30").toString()).isEqualToNormalizingNewlines("""
                                 Mon 27  Tue 28
                          09:00       ○       ·
                          09:30       ·       ○""");
    }

    @Test
    void timesAtWhichNothingStartsAreThere() {
        assertThat(grid("27T09:00", "27T10:00").toString().lines()).hasSize(4);
    }

    @Test
    void whatHasChangedIsMarked() {
        WeekGrid changed = grid("27T09:00", "28T09:00").since(grid("27T09:00", "27T09:30"));

        assertThat(changed.toString()).isEqualToNormalizingNewlines("""
                                 Mon 27  Tue 28
                          09:00       ○       +
                          09:30       ×       ·""");
    }

    @Test
    void aWeekWithoutAnySlotHasNoRows() {
        assertThat(grid().toString().lines()).hasSize(1);
    }

    private static WeekGrid grid(String... starts) {
        List<Slot> slots = Stream.of(starts).map(WeekGridTest::slot).toList();
        return WeekGrid.of(MONDAY, 2, slots, ZoneOffset.UTC);
    }

    private static Slot slot(String dayAndTime) {
        Instant start = Instant.parse("2026-04-" + dayAndTime + ":00Z");
        return new Slot(List.of(ResourceSet.of("anna")), start, start.plusSeconds(1_800), 1, 1);
    }
}
