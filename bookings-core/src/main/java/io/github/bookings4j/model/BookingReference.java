package io.github.bookings4j.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A booking's name for people, as in {@code BK-2026-7F3K-9QXM-2ABC}: the year of making and twelve random characters of
 * Crockford's base 32 (no I, L, O, U). Unique in its tenant.
 *
 * @param value the reference in its written form
 */
public record BookingReference(String value) {

    private static final Pattern FORM = Pattern.compile("BK-\\d{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");

    /**
     * @throws IllegalArgumentException if it does not have the form above
     */
    public BookingReference {
        if (!FORM.matcher(Require.present("reference", value)).matches()) {
            throw new IllegalArgumentException("reference: must look like BK-2026-7F3K-9QXM-2ABC");
        }
    }

    /**
     * Reads what a person typed: case does not matter, I and L are read as 1, O as 0, and dashes and spaces may be left out.
     *
     * @throws IllegalArgumentException if it cannot be a reference
     */
    public static BookingReference parse(String typed) {
        String plain =
                Require.line("reference", typed, 64).toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (plain.length() != 18 || !plain.startsWith("BK")) {
            throw new IllegalArgumentException("reference: must look like BK-2026-7F3K-9QXM-2ABC");
        }
        String code = plain.substring(6).replace('I', '1').replace('L', '1').replace('O', '0');
        return new BookingReference("BK-" + plain.substring(2, 6) + "-" + code.substring(0, 4) + "-"
                + code.substring(4, 8) + "-" + code.substring(8));
    }

    @Override
    public String toString() {
        return value;
    }
}
