package io.github.bookings4j.schema.rows;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Turns several names into one name-based UUID, the same on every machine. */
final class NameHash {

    private NameHash() {}

    /** Each part is preceded by its length, so that no two lists of parts make one name. */
    static UUID of(String... parts) {
        StringBuilder name = new StringBuilder();
        for (String part : parts) {
            name.append(part.length()).append(':').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
