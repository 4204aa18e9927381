package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where the cases in words play: 1 January 2025, 08:00, one provider, Anna, and services of one hour. */
final class Desk {

    static final By STAFF = By.of(Actor.staff("staff"));

    private final SettableClock clock = SettableClock.at(at("08:00"));
    private final Catalog catalog = new Catalog();
    private final Bookings bookings;

    private Desk(UnaryOperator<BookingsBuilder> settings) {
        this.bookings = settings.apply(Bookings.builder()
                        .store(new InMemoryBookingStore())
                        .services(catalog)
                        .clock(clock))
                .build();
    }

    static Desk open(BookableServiceBuilder... services) {
        return open(builder -> builder, services);
    }

    static Desk open(UnaryOperator<BookingsBuilder> settings, BookableServiceBuilder... services) {
        Desk desk = new Desk(settings);
        for (BookableServiceBuilder service : services) {
            desk.offer(service);
        }
        return desk;
    }

    /** A service of one hour by Anna. */
    static BookableServiceBuilder service(String id) {
        return BookableService.service(id).lasting(Duration.ofHours(1)).offeredBy("anna", "UTC");
    }

    /** A time of the first of January. */
    static Instant at(String time) {
        return Instant.parse("2025-01-01T" + time + (time.length() == 5 ? ":00Z" : "Z"));
    }

    static BookingRequest.Builder request(String service, String time) {
        return request(service, at(time));
    }

    static BookingRequest.Builder request(String service, Instant start) {
        return BookingRequest.forService(service)
                .provider("anna")
                .startingAt(start)
                .customer(Customer.of("grace"));
    }

    void offer(BookableServiceBuilder service) {
        catalog.offer(service.build());
    }

    SettableClock clock() {
        return clock;
    }

    Bookings bookings() {
        return bookings;
    }

    Booking book(String service, String time) {
        return bookings.create(request(service, time).build());
    }

    Booking hold(String service, String time, Duration holdFor) {
        return bookings.create(request(service, time).holdFor(holdFor).build());
    }

    /** The codes with which a new booking is refused; empty if it is made. */
    Set<String> refusal(BookingRequest.Builder request) {
        return refusal(() -> bookings.create(request.build()));
    }

    /** The codes with which a command is refused; empty if it is carried out. */
    static Set<String> refusal(Runnable command) {
        try {
            command.run();
            return Set.of();
        } catch (BookingRejectedException refused) {
            return refused.rejections().stream().map(Rejection::code).collect(Collectors.toSet());
        }
    }
}
