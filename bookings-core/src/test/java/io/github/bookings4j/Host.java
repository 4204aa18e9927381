package io.github.bookings4j;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingReads;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/**
 * A host application in small: a store in memory, a clock that stands still until it is set, a catalog that can be changed, and
 * short words for what tests say often. It is Monday, 2 March 2026, 08:00 UTC; Anna and Ben cut hair for an hour each.
 */
public final class Host {

    public static final Customer GRACE =
            Customer.of("c-1").name("Grace").email("grace@example.org").phone("+1 555 0100");
    public static final Customer ADA = Customer.of("c-2").name("Ada").email("ada@example.org");
    public static final By BY_GRACE = By.customer("c-1");
    public static final By STAFF = By.staff("s-1");

    private final InMemoryBookingStore store = new InMemoryBookingStore();
    private final Map<String, BookableService> catalog = new HashMap<>();
    private final Bookings bookings;
    private Instant now = at("08:00");

    /** Offers these services; the haircut, if none is given. */
    public Host(BookableServiceBuilder... services) {
        this(wiring -> wiring, services);
    }

    private Host(UnaryOperator<BookingsBuilder> settings, BookableServiceBuilder... services) {
        offers(services.length == 0 ? new BookableServiceBuilder[] {haircut()} : services);
        this.bookings = settings.apply(wiring()).build();
    }

    /** With settings of its own. */
    public static Host wired(UnaryOperator<BookingsBuilder> settings, BookableServiceBuilder... services) {
        return new Host(settings, services);
    }

    /** An hour with Anna or Ben, without any rules. */
    public static BookableServiceBuilder haircut() {
        return BookableService.service("haircut")
                .lasting(Duration.ofHours(1))
                .offeredBy("anna", "UTC")
                .offeredBy("ben", "UTC");
    }

    /** That time on the Monday, as in "10:00", or on another day, as in "2026-03-04T10:00". */
    public static Instant at(String time) {
        return LocalDateTime.parse(time.contains("T") ? time : "2026-03-02T" + time)
                .toInstant(ZoneOffset.UTC);
    }

    /** From one time to another. */
    public static TimeRange between(String start, String end) {
        return TimeRange.of(at(start), at(end));
    }

    /** Grace asks for a haircut by Anna at that time. */
    public static BookingRequest.Builder request(String start) {
        return anywhere(start).provider("anna");
    }

    /** Grace asks for a haircut by whomever at that time. */
    public static BookingRequest.Builder anywhere(String start) {
        return BookingRequest.forService("haircut").startingAt(at(start)).customer(GRACE);
    }

    /** A builder on this host's store, catalog and clock. */
    public BookingsBuilder wiring() {
        return Bookings.builder()
                .store(store)
                .services((tenant, id) -> Optional.ofNullable(catalog.get(id)))
                .clock(() -> now);
    }

    /** What the store answers. */
    public <T> T read(Function<BookingReads, T> question) {
        return store.read(Tenant.none(), question);
    }

    public BookableService service(String id) {
        return Objects.requireNonNull(catalog.get(id));
    }

    public Bookings bookings() {
        return bookings;
    }

    /** Adds services, or replaces those of the same id. */
    public void offers(BookableServiceBuilder... services) {
        for (BookableServiceBuilder service : services) {
            BookableService built = service.build();
            catalog.put(built.id(), built);
        }
    }

    /** Takes a service out of the catalog. */
    public void noLongerOffers(String service) {
        catalog.remove(service);
    }

    public Instant now() {
        return now;
    }

    public void timeIs(String time) {
        now = at(time);
    }

    public void timeIs(Instant time) {
        now = time;
    }

    public void timePasses(Duration duration) {
        now = now.plus(duration);
    }

    /** Grace books a haircut by Anna. */
    public Booking book(String start) {
        return book(request(start));
    }

    public Booking book(BookingRequest.Builder request) {
        return bookings.create(request.build());
    }

    /** Grace holds a haircut by Anna for ten minutes. */
    public Booking hold(String start) {
        return book(request(start).holdFor(Duration.ofMinutes(10)));
    }

    /** Grace moves a booking. */
    public Booking move(Booking booking, String start) {
        return bookings.reschedule(RescheduleRequest.of(booking.id(), at(start), BY_GRACE));
    }

    public Booking get(Booking booking) {
        return bookings.get(booking.id());
    }

    /** The rules that would refuse the request. */
    public List<Rule> explain(BookingRequest.Builder request) {
        return Refusals.rules(bookings.explain(request.build()));
    }

    /** The one reason for which the request would be refused. */
    public Rejection rejection(BookingRequest.Builder request) {
        List<Rejection> rejections = bookings.explain(request.build());
        Assertions.assertThat(rejections).hasSize(1);
        return rejections.get(0);
    }

    public List<BookingEvent> events(Booking booking) {
        return bookings.history(booking.id());
    }

    public BookingEvent lastEvent(Booking booking) {
        List<BookingEvent> events = events(booking);
        return events.get(events.size() - 1);
    }
}
