package io.github.bookings4j.spi;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CustomerKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds when bookings start by what every store can do: page by page, each page by start.
 *
 * @param spec which bookings
 * @param statuses in one of these
 * @param find gives a page
 */
record FoundStarts(CountSpec spec, Set<BookingStatus> statuses, Function<BookingQuery, BookingPage> find) {

    private static final int LARGEST_PAGE = 500;

    /** The most text that a query takes. */
    private static final int LONGEST_TEXT = 200;

    List<Instant> sorted() {
        Map<BookingId, Instant> starts = new HashMap<>();
        if (spec.resources().isEmpty()) {
            collect(query(), starts);
        }
        for (String resource : spec.resources()) {
            collect(query().resource(resource), starts);
        }
        List<Instant> sorted = new ArrayList<>(starts.values());
        sorted.sort(Instant::compareTo);
        return List.copyOf(sorted);
    }

    private void collect(BookingQuery query, Map<BookingId, Instant> starts) {
        BookingPage page = find.apply(query);
        add(page, starts);
        while (page.next().isPresent()) {
            page = find.apply(query.after(page.next().get()));
            add(page, starts);
        }
    }

    private void add(BookingPage page, Map<BookingId, Instant> starts) {
        for (Booking booking : page.bookings()) {
            boolean excepted = spec.except().filter(booking.id()::equals).isPresent();
            boolean another =
                    spec.customer().filter(key -> !booking.customer().has(key)).isPresent();
            if (!excepted && !another) {
                starts.put(booking.id(), booking.start());
            }
        }
    }

    private BookingQuery query() {
        BookingQuery query = BookingQuery.all().limit(LARGEST_PAGE).status(statuses.toArray(BookingStatus[]::new));
        query = spec.startsIn().map(query::startingIn).orElse(query);
        query = spec.service().map(query::service).orElse(query);
        query = spec.liveAt().map(query::liveAt).orElse(query);
        return spec.customer().map(query(query)).orElse(query);
    }

    /** An email address is looked for as text, which finds others as well. */
    private static Function<CustomerKey, BookingQuery> query(BookingQuery query) {
        return key -> switch (key.kind()) {
            case REFERENCE -> query.customer(key.value());
            case EMAIL ->
                query.text(key.value()
                        .substring(0, Math.min(LONGEST_TEXT, key.value().length())));
        };
    }
}
