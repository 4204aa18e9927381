package io.github.bookings4j.slots;

import io.github.bookings4j.model.Tenant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the opening hours of the host's resources are looked up. Must be safe for use by several threads, and quick: it is
 * asked before every booking and by every look for free slots.
 */
@FunctionalInterface
public interface OpeningHoursSource {

    /**
     * The hours of a resource; a resource without any is never open. One that is always open has
     * {@link OpeningHours#always}.
     *
     * @param tenant {@link Tenant#none()} where tenancy is off
     * @param resource its id
     */
    Optional<OpeningHours> openingHours(Tenant tenant, String resource);

    /** The hours of these resources, the same for every tenant. */
    static OpeningHoursSource of(Map<String, OpeningHours> byResource) {
        Map<String, OpeningHours> copy = Map.copyOf(byResource);
        return (tenant, resource) -> Optional.ofNullable(copy.get(resource));
    }

    /** One answer for each resource, the same for every tenant. */
    static OpeningHoursSource of(Function<String, Optional<OpeningHours>> byResource) {
        return (tenant, resource) -> byResource.apply(resource);
    }
}
