package io.github.bookings4j.model;

import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * What cannot be in two places at once: a provider, a room, a chair, a machine.
 *
 * @param id the host's id, up to 64 characters
 * @param zone where it is: its days, weeks and opening hours are local to this zone
 */
public record Resource(String id, ZoneId zone) {

    /**
     * @throws IllegalArgumentException if the id is blank, too long or has control characters
     */
    public Resource {
        id = Require.line("resource.id", id, 64);
        Require.present("resource.zone", zone);
    }

    /**
     * A resource in a zone, as in {@code Resource.of("anna", "Europe/Lisbon")}.
     *
     * @throws IllegalArgumentException if there is no such zone
     */
    public static Resource of(String id, String zone) {
        try {
            return new Resource(id, ZoneId.of(Require.line("resource.zone", zone, 64)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("resource.zone: must be a zone such as Europe/Lisbon, was " + zone, e);
        }
    }

    /** A resource in a zone. */
    public static Resource of(String id, ZoneId zone) {
        return new Resource(id, zone);
    }
}
