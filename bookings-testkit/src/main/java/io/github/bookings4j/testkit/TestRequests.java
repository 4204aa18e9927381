package io.github.bookings4j.testkit;

import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import java.time.Instant;

/**
 * Requests for the services of {@link TestServices}, by Grace. Each method gives a builder, so that a test sets what it is
 * about and nothing else.
 */
public final class TestRequests {

    private TestRequests() {}

    /** Who books: known to the host as {@code grace}. */
    public static Customer grace() {
        return Customer.of("grace").name("Grace Hopper").email("grace@example.org");
    }

    /** For a haircut with Anna. */
    public static BookingRequest.Builder haircutAt(Instant start) {
        return haircutAt(start, TestServices.ANNA);
    }

    /** For a haircut with that provider. */
    public static BookingRequest.Builder haircutAt(Instant start, String provider) {
        return at("haircut", start).provider(provider);
    }

    /** For a massage with Anna. */
    public static BookingRequest.Builder massageAt(Instant start) {
        return at("massage", start).provider(TestServices.ANNA);
    }

    /** For one seat in Anna's yoga class. */
    public static BookingRequest.Builder yogaAt(Instant start) {
        return at("yoga", start).provider(TestServices.ANNA);
    }

    /** For one bicycle out of Anna's pool. */
    public static BookingRequest.Builder bicycleAt(Instant start) {
        return at("bicycle", start).provider(TestServices.ANNA);
    }

    private static BookingRequest.Builder at(String service, Instant start) {
        return BookingRequest.forService(service).startingAt(start).customer(grace());
    }
}
