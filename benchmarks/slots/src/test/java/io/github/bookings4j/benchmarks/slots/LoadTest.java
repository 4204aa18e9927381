package io.github.bookings4j.benchmarks.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void theClockChangesInTheFirstWeek() {
        assertThat(Load.parse("7/0").range().duration()).isEqualTo(Duration.ofHours(7 * 24 - 1));
    }

    @Test
    void whatIsTakenIsInOrderAndInsideTheRange() {
        Load load = Load.parse("31/1000");

        assertThat(load.taken())
                .hasSize(1_000)
                .isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()))
                .allMatch(load.range()::encloses);
    }
}
