package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.benchmarks.load.Provider;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.spi.ServiceCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Consultations, each offered by ten providers. */
final class Catalog {

    private Catalog() {}

    static ServiceCatalog ofAll() {
        Map<String, List<Provider>> providers = Stream.concat(Provider.ALL.stream(), Stream.of(Provider.BUSIEST))
                .collect(Collectors.groupingBy(Provider::service));
        Map<String, BookableService> services = providers.keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> service(id, providers.getOrDefault(id, List.of()))));
        return (tenant, id) -> Optional.ofNullable(services.get(id));
    }

    private static BookableService service(String id, List<Provider> providers) {
        BookableServiceBuilder service = BookableService.service(id)
                .named(NewBooking.SERVICE_NAME)
                .lasting(Attempt.DURATION)
                .buffers(Attempt.BEFORE, Attempt.AFTER)
                .price(Price.fixed(Money.of("60.00", "EUR")));
        providers.forEach(provider -> service.offeredBy(provider.id(), Provider.ZONE));
        return service.build();
    }
}
