package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.spi.BookingStore;

/** The library, with any of its stores. */
final class Library {

    private Library() {}

    static Bookings on(BookingStore store) {
        return Bookings.builder().store(store).services(Catalog.ofAll()).build();
    }

    static boolean book(Bookings bookings, Attempt attempt) {
        try {
            bookings.create(request(attempt));
            return true;
        } catch (BookingRejectedException e) {
            return false;
        }
    }

    private static BookingRequest request(Attempt attempt) {
        return BookingRequest.forService(attempt.provider().service())
                .provider(attempt.provider().id())
                .startingAt(attempt.start())
                .customer(Customer.named("Customer " + attempt.number())
                        .email("customer" + attempt.number() + "@example.org"))
                .build();
    }
}
