package io.github.bookings4j.it.fault;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** A few calendars that many book at once. */
public final class Desk {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant FIRST = Instant.parse("2030-01-07T08:00:00Z");
    private static final int CALENDARS = 5;
    private static final int STARTS = 200;

    private Desk() {}

    public static BookingsBuilder on(BookingStore store) {
        BookableService service = BookableService.service("visit")
                .lasting(Duration.ofMinutes(30))
                .buffers(Duration.ofMinutes(5), Duration.ofMinutes(5))
                .offeredBy("calendar-0", "UTC")
                .offeredBy("calendar-1", "UTC")
                .offeredBy("calendar-2", "UTC")
                .offeredBy("calendar-3", "UTC")
                .offeredBy("calendar-4", "UTC")
                .build();
        return Bookings.builder()
                .store(store)
                .services(ServiceCatalog.of(service))
                .clock(() -> NOW);
    }

    /** Any of two hundred starts that overlap each other, on any of five calendars. */
    public static BookingRequest anywhere(Random random) {
        return at("calendar-" + random.nextInt(CALENDARS), random.nextInt(STARTS));
    }

    /** The first start of the first calendar. */
    public static BookingRequest first() {
        return at("calendar-0", 0);
    }

    private static BookingRequest at(String calendar, int start) {
        return BookingRequest.forService("visit")
                .provider(calendar)
                .startingAt(FIRST.plus(Duration.ofMinutes(10L * start)))
                .customer(Customer.named("Grace"))
                .build();
    }
}
