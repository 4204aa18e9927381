package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.PageCursor;
import io.github.bookings4j.model.TimeRange;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one page of bookings, going on from where the page before ended; what comes before is not looked at. */
final class PageReader {

    private PageReader() {}

    static BookingPage read(NavigableMap<TimeKey, Booking> byStart, BookingQuery query) {
        // One more than asked for tells whether there is another page.
        List<Booking> found = ahead(byStart, query)
                .filter(BookingFilter.of(query))
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new BookingPage(found, Optional.empty());
        }
        List<Booking> page = found.subList(0, query.limit());
        Booking last = page.get(page.size() - 1);
        return new BookingPage(page, Optional.of(new PageCursor(last.start(), last.id())));
    }

    /** What starts in the query's range, from its cursor on, in its order. */
    private static Stream<Booking> ahead(NavigableMap<TimeKey, Booking> byStart, BookingQuery query) {
        NavigableMap<TimeKey, Booking> rows = query.newestFirst() ? byStart.descendingMap() : byStart;
        Optional<TimeKey> edge =
                query.startsIn().map(range -> TimeKey.first(query.newestFirst() ? range.end() : range.start()));
        NavigableMap<TimeKey, Booking> rest = query.after()
                .map(cursor ->
                        rows.tailMap(new TimeKey(cursor.start(), cursor.id().value()), false))
                .or(() -> edge.map(key -> rows.tailMap(key, true)))
                .orElse(rows);
        Predicate<Booking> inRange = booking -> startsIn(query.startsIn(), booking);
        return rest.values().stream().dropWhile(inRange.negate()).takeWhile(inRange);
    }

    private static boolean startsIn(Optional<TimeRange> range, Booking booking) {
        return range.isEmpty() || range.get().contains(booking.start());
    }
}
