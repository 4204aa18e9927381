package io.github.bookings4j.examples.calendarfeed.providers;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.spi.ServiceCatalog;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the library looks up what can be booked, and when: each is a row by its key. */
@Component
class Catalog implements ServiceCatalog, OpeningHoursSource {

    private final Offers offers;
    private final Providers providers;

    Catalog(Offers offers, Providers providers) {
        this.offers = offers;
        this.providers = providers;
    }

    @Override
    public Optional<BookableService> service(Tenant tenant, String serviceId) {
        return offers.findById(serviceId).map(Offer::toBookable);
    }

    @Override
    public Optional<OpeningHours> openingHours(Tenant tenant, String resource) {
        return providers.findById(resource).map(Provider::hours);
    }
}
