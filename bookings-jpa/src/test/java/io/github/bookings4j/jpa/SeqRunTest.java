package io.github.bookings4j.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeqRunTest {

    @Test
    void eventsWithoutAGapAreOneRun() {
        assertThat(SeqRun.of(events(5, 6, 7), 101)).containsExactly(new SeqRun(5, 7, 101));
    }

    @Test
    void aGapInTheNumbersIsNoGapInThePositions() {
        assertThat(SeqRun.of(events(5, 6, 9, 12, 13), 101))
                .containsExactly(new SeqRun(5, 6, 101), new SeqRun(9, 9, 103), new SeqRun(12, 13, 104));
    }

    @Test
    void oneEventIsARun() {
        assertThat(SeqRun.of(events(5), 1)).containsExactly(new SeqRun(5, 5, 1));
    }

    @Test
    void whatIsAddedToANumberIsItsDistanceFromThePosition() {
        assertThat(new SeqRun(5, 7, 101).numbering().arguments()).containsExactly(96L, 5L, 7L);
    }

    private static List<Unnumbered> events(long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(number -> new Unnumbered("", new UUID(0, number), 1, number))
                .toList();
    }
}
