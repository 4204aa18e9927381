package io.github.bookings4j.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Time on a resource at which nothing may be booked: time off, maintenance, an entry of another calendar. May overlap
 * anything, also bookings.
 *
 * @param id its identity
 * @param resource on which resource
 * @param time when; half-open
 * @param reason why, up to 1,000 characters
 * @param externalId the entry's id in the calendar it comes from; unique on its resource
 */
public record BlockedTime(
        UUID id, String resource, TimeRange time, Optional<String> reason, Optional<String> externalId) {

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public BlockedTime {
        Require.present("blockedTime.id", id);
        resource = Require.line("resource", resource, 64);
        Require.present("blockedTime.time", time);
        reason = Require.present("reason", reason).map(value -> Require.text("reason", value, 1_000));
        externalId = Require.present("externalId", externalId).map(value -> Require.line("externalId", value, 255));
    }

    /**
     * The identity of an entry of another calendar: always the same, so that entering it again replaces it.
     *
     * @param externalId the entry's id there, up to 255 characters
     */
    public static UUID idOf(Tenant tenant, String resource, String externalId) {
        String name = prefixed(Require.present("tenant", tenant).id())
                + prefixed(Require.line("resource", resource, 64))
                + prefixed(Require.line("externalId", externalId, 255));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String prefixed(String part) {
        return part.length() + ":" + part;
    }
}
