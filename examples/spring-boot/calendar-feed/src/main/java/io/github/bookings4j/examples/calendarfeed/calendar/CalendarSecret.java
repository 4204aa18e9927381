package io.github.bookings4j.examples.calendarfeed.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a calendar's address cannot be guessed by. Calendar programs don't log in, so who has it reads the calendar; only its
 * {@link #key} is kept, by which nobody can.
 *
 * @param value a part of the address
 */
record CalendarSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static CalendarSecret random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String key() {
        return sha256(value);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
