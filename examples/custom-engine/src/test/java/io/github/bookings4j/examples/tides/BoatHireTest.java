package io.github.bookings4j.examples.tides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoatHireTest {

    private static final String PRINTED = """
            Dinghies for 90 minutes: when they leave, and how many there are
              2026-06-06  08:41 (3)  09:11 (3)  09:41 (3)  10:11 (3)  10:41 (3)  11:11 (3)
              2026-06-07  09:28 (3)  09:58 (3)  10:28 (3)  10:58 (3)  11:28 (3)  11:58 (3)
              2026-06-08  10:17 (3)  10:47 (3)  11:17 (3)  11:47 (3)  12:17 (3)  12:47 (3)
              2026-06-09  11:09 (3)  11:39 (3)  12:09 (3)  12:39 (3)  13:09 (3)  13:39 (3)
              2026-06-10  12:06 (3)  12:36 (3)  13:06 (3)  13:36 (3)  14:06 (3)  14:36 (3)

            Ada has hired two of them on Saturday, for 08:41
              2026-06-06  08:41 (1)  09:11 (1)  09:41 (1)  10:11 (3)  10:41 (3)  11:11 (3)
              2026-06-07  09:28 (3)  09:58 (3)  10:28 (3)  10:58 (3)  11:28 (3)  11:58 (3)
              2026-06-08  10:17 (3)  10:47 (3)  11:17 (3)  11:47 (3)  12:17 (3)  12:47 (3)
              2026-06-09  11:09 (3)  11:39 (3)  12:09 (3)  12:39 (3)  13:09 (3)  13:39 (3)
              2026-06-10  12:06 (3)  12:36 (3)  13:06 (3)  13:36 (3)  14:06 (3)  14:36 (3)

            And at 15:00 on Saturday?
              SLOT_NOT_OFFERED: 2026-06-06T14:00:00Z is not on offer: boats leave every half hour from Sun 09:28 and must be back by Sun 13:28 (dinghies)
            """;

    @Test
    void printsWhatCanBeHiredBeforeAndAfter() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BoatHire(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(PRINTED);
    }
}
