package io.github.bookings4j.benchmarks.slots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({"7/0, 80", "31/1000, 184", "365/0, 4176", "365/10000, 3027"})
    void bothWaysToAskFindTheSameSlots(String load, int slots) {
        Calendar calendar = new Calendar(Load.parse(load));

        assertThat(calendar.engineAndSweep()).hasSize(slots).isEqualTo(calendar.availableSlots());
    }
}
