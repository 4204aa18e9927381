package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.ServiceCatalog;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A catalog whose services change while bookings stay. */
final class Catalog implements ServiceCatalog {

    private final Map<String, BookableService> services = new ConcurrentHashMap<>();

    /** From now on the service of that id is this one. */
    void offer(BookableService service) {
        services.put(service.id(), service);
    }

    @Override
    public Optional<BookableService> service(Tenant tenant, String serviceId) {
        return Optional.ofNullable(services.get(serviceId));
    }
}
