package io.github.bookings4j;

import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.Scope;
import io.github.bookings4j.model.Tenant;

/** The way to each tenant's bookings. No tenant sees, touches or collides with another's. Safe for use by several threads. */
public final class TenantBookings {

    private final Environment environment;

    TenantBookings(Environment environment) {
        this.environment = environment;
    }

    /**
     * That tenant's bookings; cheap, so there is no need to keep it.
     *
     * @param tenant 1 to 64 characters
     * @throws IllegalArgumentException if it is blank: an unset tenant never means "all of them"
     */
    public Bookings forTenant(String tenant) {
        return new Bookings(environment, Scope.of(Tenant.of(tenant)));
    }
}
