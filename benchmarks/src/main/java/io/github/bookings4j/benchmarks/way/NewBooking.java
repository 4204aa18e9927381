package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What writing by hand has to come up with for each booking; everything else is the same for all.
 *
 * @param attempt who asks for what
 * @param id of the booking; the time is in its front, so that indexes grow at one end
 * @param event of the event
 * @param reference for people; not to be guessed
 * @param now the time of the attempt
 */
record NewBooking(Attempt attempt, UUID id, UUID event, String reference, Instant now) {

    /** The same for all bookings. */
    static final String SERVICE_NAME = "Consultation";

    private static final SecureRandom SECRET = new SecureRandom();
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    static NewBooking of(Attempt attempt) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new NewBooking(attempt, uuid(now), uuid(now), newReference(now), now);
    }

    String customer() {
        return "Customer " + attempt.number();
    }

    String email() {
        return "customer" + attempt.number() + "@example.org";
    }

    String searchText() {
        return customer().toLowerCase(Locale.ROOT)
                + "\n" + email()
                + "\n" + reference.toLowerCase(Locale.ROOT)
                + "\n" + reference.toLowerCase(Locale.ROOT).replace("-", "");
    }

    /** What the event records, in JSON. */
    String state() {
        return "{\"status\":\"CONFIRMED\",\"start\":\"" + attempt.start() + "\",\"end\":\"" + attempt.end()
                + "\",\"resources\":[\"" + attempt.provider().id()
                + "\"],\"partySize\":1,\"units\":1,\"addOns\":[],"
                + "\"total\":{\"kind\":\"EXACT\",\"amount\":\"60.00\",\"currency\":\"EUR\"}}";
    }

    private static UUID uuid(Instant now) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (now.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        return new UUID(high, (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static String newReference(Instant now) {
        long bits = SECRET.nextLong();
        StringBuilder text = new StringBuilder(22)
                .append("BK-")
                .append(now.atOffset(ZoneOffset.UTC).getYear());
        for (int i = 0; i < 12; i++) {
            text.append(i % 4 == 0 ? "-" : "").append(ALPHABET[(int) (bits & 31)]);
            bits >>>= 5;
        }
        return text.toString();
    }
}
