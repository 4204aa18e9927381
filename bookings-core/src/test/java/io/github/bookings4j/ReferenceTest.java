package io.github.bookings4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name for people that a booking is given. */
class ReferenceTest {

    private final Host host = new Host();

    @Test
    void beginsWithTheYearOfMaking() {
        assertThat(host.book("2027-01-15T10:00").reference().value()).startsWith("BK-2026-");
    }

    @Test
    void findsTheBooking() {
        Booking booking = host.book("10:00");
        assertThat(host.bookings().find(booking.reference())).contains(booking);
    }

    @Test
    void isAnotherForEachBooking() {
        assertThat(host.book("10:00").reference())
                .isNotEqualTo(host.book("12:00").reference());
    }

    /** Where numbers are formatted in Arabic or Thai digits, a reference still is not. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR"})
    void isTheSameKindOfTextInEveryLocale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(host.book("10:00").reference().value()).startsWith("BK-2026-");
        } finally {
            Locale.setDefault(before);
        }
    }
}
