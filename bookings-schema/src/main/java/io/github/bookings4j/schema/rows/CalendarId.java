package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.Tenant;
import java.util.UUID;

/**
 * The number of a resource's calendar: one short value for tenant and resource, so that indexes and the overlap constraint
 * need no other.
 */
public final class CalendarId {

    private CalendarId() {}

    /** Always the same for the same two, and different for any others. */
    public static UUID of(Tenant tenant, String resource) {
        return NameHash.of(tenant.id(), resource);
    }
}
