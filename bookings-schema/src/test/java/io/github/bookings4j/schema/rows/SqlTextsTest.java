package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextsTest {

    private final SqlTexts texts = new SqlTexts();

    @Test
    void piecesFollowEachOther() {
        assertThat(texts.of(List.of("select ", "1"))).isEqualTo("select 1");
    }

    @Test
    void equalPiecesGiveTheVerySameText() {
        String first = texts.of(List.of("select ", "1"));
        assertThat(texts.of(List.of("select ", "1"))).isSameAs(first);
    }

    @Test
    void whatBecomesOfTheListLaterChangesNothing() {
        List<String> pieces = new ArrayList<>(List.of("select ", "1"));
        String first = texts.of(pieces);
        pieces.set(1, "2");
        assertThat(texts.of(List.of("select ", "1"))).isSameAs(first);
    }

    @Test
    void ofMoreTextsThanThereAreShapesOfBookingsNotAllAreKept() {
        for (int i = 0; i < 10_000; i++) {
            texts.of(List.of("select ", String.valueOf(i)));
        }
        List<String> last = List.of("select ", "9999");
        assertThat(texts.of(last)).isEqualTo("select 9999").isNotSameAs(texts.of(last));
    }
}
