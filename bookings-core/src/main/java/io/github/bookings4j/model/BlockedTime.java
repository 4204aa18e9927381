package io.github.bookings4j.model;

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
        reason = reason.map(value -> Require.text("reason", value, 1_000));
        externalId = externalId.map(value -> Require.line("externalId", value, 255));
    }
}
