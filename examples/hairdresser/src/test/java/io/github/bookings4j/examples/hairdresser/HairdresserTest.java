package io.github.bookings4j.examples.hairdresser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HairdresserTest {

    private static final String WEEK = """
            It is Monday, 27 April 2026, 08:00 in Lisbon. Friday is Labour Day.

            When Anna has time for a haircut (○), from two hours ahead

                     Mon 27  Tue 28  Wed 29  Thu 30   Fri 1   Sat 2
              09:00       ·       ○       ○       ·       ·       ·
              09:30       ·       ○       ○       ·       ·       ·
              10:00       ○       ○       ○       ·       ·       ·
              10:30       ○       ○       ○       ·       ·       ·
              11:00       ○       ○       ○       ○       ·       ·
              11:30       ○       ○       ○       ○       ·       ·
              12:00       ○       ○       ○       ○       ·       ·
              12:30       ·       ·       ·       ·       ·       ·
              13:00       ·       ·       ·       ·       ·       ·
              13:30       ○       ○       ○       ○       ·       ·
              14:00       ○       ○       ○       ○       ·       ·
              14:30       ○       ○       ○       ○       ·       ·
              15:00       ○       ○       ○       ○       ·       ·
              15:30       ○       ○       ○       ○       ·       ·
              16:00       ○       ○       ○       ○       ·       ·
              16:30       ○       ○       ○       ○       ·       ·

            Grace comes on Tuesday at 10:00 (× is no longer free)

                     Mon 27  Tue 28  Wed 29  Thu 30   Fri 1   Sat 2
              09:00       ·       ○       ○       ·       ·       ·
              09:30       ·       ×       ○       ·       ·       ·
              10:00       ○       ×       ○       ·       ·       ·
              10:30       ○       ×       ○       ·       ·       ·
              11:00       ○       ○       ○       ○       ·       ·
              11:30       ○       ○       ○       ○       ·       ·
              12:00       ○       ○       ○       ○       ·       ·
              12:30       ·       ·       ·       ·       ·       ·
              13:00       ·       ·       ·       ·       ·       ·
              13:30       ○       ○       ○       ○       ·       ·
              14:00       ○       ○       ○       ○       ·       ·
              14:30       ○       ○       ○       ○       ·       ·
              15:00       ○       ○       ○       ○       ·       ·
              15:30       ○       ○       ○       ○       ·       ·
              16:00       ○       ○       ○       ○       ·       ·
              16:30       ○       ○       ○       ○       ·       ·

            Why Anna's Tuesday looks so

              00:00 anna is closed until 09:00
              09:00 free
              09:30 buffer of a booking 10:00–10:30
              10:00 a booking 10:00–10:30
              10:30 buffer of a booking 10:00–10:30
              11:00 free
              11:30 free
              12:00 free
              12:30 anna has a break until 13:30
              13:30 free
              14:00 free
              14:30 free
              15:00 free
              15:30 free
              16:00 free
              16:30 free
              17:00 anna is closed

            Who has time on Tuesday morning, Anna or Ben

              09:00 anna
              10:00 ben
              10:30 ben
              11:00 anna or ben
              11:30 anna or ben

            Grace moves to Anna's first time on Thursday (+ is free again)

                     Mon 27  Tue 28  Wed 29  Thu 30   Fri 1   Sat 2
              09:00       ·       ○       ○       ·       ·       ·
              09:30       ·       +       ○       ·       ·       ·
              10:00       ○       +       ○       ·       ·       ·
              10:30       ○       +       ○       ·       ·       ·
              11:00       ○       ○       ○       ×       ·       ·
              11:30       ○       ○       ○       ×       ·       ·
              12:00       ○       ○       ○       ○       ·       ·
              12:30       ·       ·       ·       ·       ·       ·
              13:00       ·       ·       ·       ·       ·       ·
              13:30       ○       ○       ○       ○       ·       ·
              14:00       ○       ○       ○       ○       ·       ·
              14:30       ○       ○       ○       ○       ·       ·
              15:00       ○       ○       ○       ○       ·       ·
              15:30       ○       ○       ○       ○       ·       ·
              16:00       ○       ○       ○       ○       ·       ·
              16:30       ○       ○       ○       ○       ·       ·

            """;

    @Test
    void printsTheWeek() {
        assertThat(printed()).isEqualToNormalizingNewlines(WEEK);
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Hairdresser(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
