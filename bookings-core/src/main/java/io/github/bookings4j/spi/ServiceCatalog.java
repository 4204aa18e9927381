package io.github.bookings4j.spi;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the host's services are looked up, once a command. Must be safe for use by several threads, and quick: it is asked
 * before every booking.
 */
@FunctionalInterface
public interface ServiceCatalog {

    /**
     * The service of that id, if the tenant has it.
     *
     * @param tenant {@link Tenant#none()} where tenancy is off
     * @param serviceId as it stands in requests and bookings
     */
    Optional<BookableService> service(Tenant tenant, String serviceId);

    /**
     * A catalog of these services, the same for every tenant.
     *
     * @throws IllegalArgumentException if two of them have the same id
     */
    static ServiceCatalog of(BookableService... services) {
        Map<String, BookableService> byId = new HashMap<>();
        for (BookableService service : services) {
            if (byId.put(service.id(), service) != null) {
                throw new IllegalArgumentException(
                        "services: must have distinct ids, " + service.id() + " is there twice");
            }
        }
        return (tenant, id) -> Optional.ofNullable(byId.get(id));
    }
}
