package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.TenantBookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import java.util.Map;
import java.util.Optional;

/** Two tenants, T1 and T2, on one store. */
final class Tenants {

    private final TenantBookings bookings;

    private Tenants(ServiceCatalog catalog) {
        this.bookings = Bookings.builder()
                .store(new InMemoryBookingStore())
                .services(catalog)
                .clock(SettableClock.at(Desk.at("08:00")))
                .buildMultiTenant();
    }

    /** Both with the same service. */
    static Tenants each(BookableServiceBuilder service) {
        return of(service, service);
    }

    /** Each with a service of its own. */
    static Tenants of(BookableServiceBuilder first, BookableServiceBuilder second) {
        Map<String, BookableService> services = Map.of("T1", first.build(), "T2", second.build());
        return new Tenants((tenant, id) -> Optional.ofNullable(services.get(tenant.id()))
                .filter(service -> service.id().equals(id)));
    }

    Bookings of(String tenant) {
        return bookings.forTenant(tenant);
    }
}
