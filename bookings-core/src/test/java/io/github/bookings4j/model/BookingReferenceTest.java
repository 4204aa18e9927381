package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingReferenceTest {

    private static final BookingReference REFERENCE = new BookingReference("BK-2026-7F30-9QX1-2ABC");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BK-2026-7F30-9QX1-2ABC",
                "bk-2026-7f30-9qx1-2abc",
                "BK20267F309QX12ABC",
                "  bk 2026 7f30 9qx1 2abc ",
                "BK-2026-7F3O-9QXI-2ABC",
                "BK-2026-7f3o-9qxl-2abc"
            })
    void isReadAsAPersonTypesIt(String typed) {
        assertThat(BookingReference.parse(typed)).isEqualTo(REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BK-2026-7F30-9QX1-2AB",
                "BK-2026-7F30-9QX1-2ABCD",
                "XX-2026-7F30-9QX1-2ABC",
                "BK-2026-7F30-9QX1-2ABU",
                "BK-20O6-7F30-9QX1-2ABC",
                "BK-2026-7F30-9QX1-2AB!",
                "BK-٢٠٢٦-7F30-9QX1-2ABC"
            })
    void isNotReadFromSomethingElse(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingReference.parse(typed))
                .withMessage("reference: must look like BK-2026-7F3K-9QXM-2ABC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bk-2026-7f30-9qx1-2abc", "BK-2026-7F30-9QX1-2ABC\n", "BK-2026-7F3O-9QX1-2ABC"})
    void hasOneWrittenForm(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BookingReference(value))
                .withMessage("reference: must look like BK-2026-7F3K-9QXM-2ABC");
    }

    @Test
    void isWrittenAsItIs() {
        assertThat(REFERENCE).hasToString("BK-2026-7F30-9QX1-2ABC");
    }
}
