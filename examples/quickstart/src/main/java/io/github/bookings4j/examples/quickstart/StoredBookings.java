package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import java.util.ArrayList;
import java.util.List;

/** Reads back all that is stored, page by page. */
final class StoredBookings {

    private StoredBookings() {}

    static List<Booking> in(Bookings bookings) {
        BookingQuery query = BookingQuery.all().limit(500);
        List<Booking> all = new ArrayList<>();
        BookingPage page = bookings.find(query);
        all.addAll(page.bookings());
        while (page.next().isPresent()) {
            page = bookings.find(query.after(page.next().get()));
            all.addAll(page.bookings());
        }
        return all;
    }
}
