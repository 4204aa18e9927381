package io.github.bookings4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    @Test
    void isAlignedForThoseWhoReadItAsText() {
        MarkdownTable table = new MarkdownTable("way", "attempts/s").row("jOOQ store", "8");

        assertThat(table).hasToString("""
                        | way        | attempts/s |
                        | ---------- | ---------- |
                        | jOOQ store | 8          |
                        """);
    }

    @Test
    void aRowHasACellForEachHeading() {
        MarkdownTable table = new MarkdownTable("way", "attempts/s");

        assertThatIllegalArgumentException().isThrownBy(() -> table.row("jOOQ store"));
    }
}
