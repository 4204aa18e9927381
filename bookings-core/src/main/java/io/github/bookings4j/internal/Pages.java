package io.github.bookings4j.internal;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes from page to page. */
public final class Pages {

    private Pages() {}

    /** All bookings of a query, lazily, a page of 500 at a time. */
    public static Stream<Booking> all(BookingQuery query, Function<BookingQuery, BookingPage> find) {
        BookingQuery large = query.limit(500);
        return Stream.iterate(
                        find.apply(large),
                        page -> !page.bookings().isEmpty(),
                        page -> page.next()
                                .map(cursor -> find.apply(large.after(cursor)))
                                .orElse(BookingPage.empty()))
                .flatMap(page -> page.bookings().stream());
    }
}
