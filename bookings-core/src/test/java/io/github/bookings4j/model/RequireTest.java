package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.Notes.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R19: what all public constructors ask of text and collections. */
class RequireTest {

    @Nested
    class Text {

        @Test
        void mayHaveTabsAndLineBreaks() {
            assertThat(new Notes("a\tb\r\nc", "").customer()).isEqualTo("a\tb\r\nc");
        }

        @Test
        void isStripped() {
            assertThat(new Notes("  short \n", "").customer()).isEqualTo("short");
        }

        @Test
        void hasNoOtherControlCharacters() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Notes("", "a\u001Bb"))
                    .withMessage("notes.internal: must not contain control characters, has U+001B at 1");
        }

        @Test
        void mayHaveWholeSurrogatePairs() {
            assertThat(new Notes("\uD83D\uDC87", "").customer()).isEqualTo("\uD83D\uDC87");
        }

        @Test
        void hasNoHalfSurrogatePairs() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Notes("\uDC87\uD83D", ""));
        }

        @Test
        void ofANoteIsNotEmpty() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Notes.none().plus(Kind.CUSTOMER, " "))
                    .withMessage("note: must be 1 to 10000 characters, was 0");
        }

        @Test
        void ofAllNotesTogetherHasALimit() {
            Notes full = new Notes("x".repeat(10_000), "");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> full.plus(Kind.CUSTOMER, "y"))
                    .withMessage("notes.customer: must be 0 to 10000 characters, was 10002");
        }
    }

    @Nested
    class Lists {

        @Test
        void areCopied() {
            List<String> ids = Arrays.asList("anna", "ben");
            ResourceSet resources = new ResourceSet(ids);
            ids.set(0, "cora");
            assertThat(resources.ids()).containsExactly("anna", "ben");
        }

        @Test
        void haveNoHoles() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ResourceSet(Arrays.asList("anna", null)))
                    .withMessage("resources element: must not be null");
        }

        @Test
        void haveASize() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ResourceSet(Collections.nCopies(21, "anna")))
                    .withMessage("resources.size: must be 0 to 20, was 21");
        }
    }

    @Nested
    class Metadata {

        @Test
        void isCopied() {
            Map<String, String> given = new HashMap<>(Map.of("a", "1"));
            BookingRequest request = Host.request("10:00").metadata(given).build();
            given.clear();
            assertThat(request.metadata()).containsExactly(Map.entry("a", "1"));
        }

        @Test
        void mayHaveEmptyValues() {
            assertThat(Host.request("10:00").metadata(Map.of("a", "")).build().metadata())
                    .containsEntry("a", "");
        }

        @Test
        void hasNoMissingValues() {
            Map<String, String> holed = new HashMap<>();
            holed.put("a", null);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Host.request("10:00").metadata(holed).build())
                    .withMessage("metadata[a]: must not be null");
        }
    }

    @Nested
    class Sets {

        @Test
        void haveNoHoles() {
            Set<String> holed = Collections.singleton(null);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new By(Actor.staff("s-1"), Optional.empty(), holed, OptionalLong.empty()))
                    .withMessage("overrides element: must not be null");
        }

        @Test
        void areCopied() {
            Set<String> names = new HashSet<>(Set.of("IN_PAST"));
            By by = new By(Actor.staff("s-1"), Optional.empty(), names, OptionalLong.empty());
            names.clear();
            assertThat(by.overrides()).containsExactly("IN_PAST");
        }
    }
}
