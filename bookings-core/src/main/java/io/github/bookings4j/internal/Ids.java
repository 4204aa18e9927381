package io.github.bookings4j.internal;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingReference;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.UUID;

/** Makes identities: UUIDs of version 7 (RFC 9562), which sort by time, and references that nobody can guess. */
final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private Ids() {}

    static BookingId bookingId(Instant now) {
        return new BookingId(uuid(now));
    }

    static UUID uuid(Instant now) {
        long microsOfMilli = now.get(ChronoField.MICRO_OF_SECOND) % 1_000;
        long fraction = (microsOfMilli << 12) / 1_000;
        long high = (now.toEpochMilli() << 16) | 0x7000L | fraction;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    static BookingReference reference(Instant now, ZoneId zone) {
        long bits = RANDOM.nextLong();
        // Four digits: no instant that is accepted has a year of fewer or more.
        StringBuilder text =
                new StringBuilder(22).append("BK-").append(now.atZone(zone).getYear());
        for (int i = 0; i < 12; i++) {
            text.append(i % 4 == 0 ? "-" : "").append(ALPHABET[(int) (bits & 31)]);
            bits >>>= 5;
        }
        return new BookingReference(text.toString());
    }
}
