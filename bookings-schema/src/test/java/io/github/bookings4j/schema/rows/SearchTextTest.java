package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @Test
    void nameEmailAndReferenceAreLinesInLowerCase() {
        assertThat(SearchText.of(Samples.full()))
                .isEqualTo("ada lovelace\nada@example.org\nbk-2030-7f3k-9qxm-2abc\nbk20307f3k9qxm2abc");
        assertThat(SearchText.of(Samples.bare())).isEqualTo("\n\nbk-2030-7f3k-9qxm-2abc\nbk20307f3k9qxm2abc");
    }

    @ParameterizedTest
    @CsvSource({"Ada,%ada%", "100%,%100!%%", "a_b,%a!_b%", "wow!,%wow!!%", "a\\b,%a\\b%", "\u00D6mer,%\u00F6mer%"})
    void aPatternIsInLowerCaseAndTakesEverythingLiterally(String text, String pattern) {
        assertThat(SearchText.pattern(text)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource({"bk 2030 7f3k,%BK20307F3K%", "7f3k-9qxm,%7F3K9QXM%", "anna bell,%ANNABELL%", "\u00DF,%SS%"})
    void aReferenceIsAlsoLookedForAsPeopleTypeIt(String text, String pattern) {
        assertThat(SearchText.codePattern(text)).contains(pattern);
    }

    @ParameterizedTest
    @CsvSource({"7f3k9qxm", "Ada", "-", "' - '"})
    void thatIsLeftOutWhereItWouldFindNothingMore(String text) {
        assertThat(SearchText.codePattern(text)).isEmpty();
    }
}
