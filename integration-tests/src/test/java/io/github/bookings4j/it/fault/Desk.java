package io.github.bookings4j.it.fault;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** A few calendars that many book at once: visits for one, classes for three, and two bicycles each. */
public final class Desk {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant FIRST = Instant.parse("2030-01-07T08:00:00Z");
    private static final List<String> SERVICES = List.of("visit", "visit", "class", "bicycle");
    private static final int CALENDARS = 5;
    private static final int STARTS = 200;

    private Desk() {}

    public static BookingsBuilder on(BookingStore store) {
        return Bookings.builder()
                .store(store)
                .services(ServiceCatalog.of(
                        service("visit", Capacity.exclusive()),
                        service("class", Capacity.seats(3)),
                        service("bicycle", Capacity.units(2))))
                .clock(() -> NOW);
    }

    /** Any of two hundred starts that overlap each other, on any of five calendars. */
    public static BookingRequest anywhere(Random random) {
        return anything(random).build();
    }

    static BookingRequest.Builder anything(Random random) {
        String service = SERVICES.get(random.nextInt(SERVICES.size()));
        return at(service, "calendar-" + random.nextInt(CALENDARS), random.nextInt(STARTS));
    }

    /** The first start of the first calendar. */
    public static BookingRequest first() {
        return at("visit", "calendar-0", 0).build();
    }

    static BookingRequest.Builder at(String service, String calendar, int start) {
        return BookingRequest.forService(service)
                .provider(calendar)
                .startingAt(start(start))
                .customer(Customer.named("Grace"));
    }

    /** Any of the starts. */
    static Instant anyStart(Random random) {
        return start(random.nextInt(STARTS));
    }

    private static Instant start(int number) {
        return FIRST.plus(Duration.ofMinutes(10L * number));
    }

    private static BookableService service(String id, Capacity capacity) {
        BookableServiceBuilder service = BookableService.service(id)
                .lasting(Duration.ofMinutes(30))
                .buffers(Duration.ofMinutes(5), Duration.ofMinutes(5))
                .capacity(capacity);
        for (int i = 0; i < CALENDARS; i++) {
            service.offeredBy("calendar-" + i, "UTC");
        }
        return service.build();
    }
}
