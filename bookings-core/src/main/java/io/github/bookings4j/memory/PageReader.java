package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.PageCursor;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads one page of bookings, going on from where the page before ended; what comes before is not looked at. */
final class PageReader {

    private PageReader() {}

    static BookingPage read(NavigableMap<TimeKey, Booking> byStart, BookingQuery query, Optional<StartWindow> window) {
        // One more than asked for tells whether there is another page.
        List<Booking> found = ahead(byStart, query, window)
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

    /** What starts in the query's window, from its cursor on, in its order. */
    private static Stream<Booking> ahead(
            NavigableMap<TimeKey, Booking> byStart, BookingQuery query, Optional<StartWindow> window) {
        NavigableMap<TimeKey, Booking> rows = query.newestFirst() ? byStart.descendingMap() : byStart;
        Optional<TimeKey> edge = window.map(starts -> TimeKey.first(query.newestFirst() ? starts.to() : starts.from()));
        NavigableMap<TimeKey, Booking> rest = query.after()
                .map(cursor ->
                        rows.tailMap(new TimeKey(cursor.start(), cursor.id().value()), false))
                .or(() -> edge.map(key -> rows.tailMap(key, true)))
                .orElse(rows);
        // Not rest.values().stream(): that asks for the size, which counts all that is ahead.
        Spliterator<Booking> each =
                Spliterators.spliteratorUnknownSize(rest.values().iterator(), Spliterator.ORDERED);
        Predicate<Booking> inWindow =
                booking -> window.isEmpty() || window.get().contains(booking);
        return StreamSupport.stream(each, false).dropWhile(inWindow.negate()).takeWhile(inWindow);
    }
}
