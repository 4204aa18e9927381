package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.CountSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bookings of one tenant and every index by which they are found. */
final class BookingTable {

    private final Map<BookingKey, Booking> byKey = new HashMap<>();
    private final NavigableMap<TimeKey, Booking> byStart = new TreeMap<>();
    private final KeyedBookings byExternalReference = new KeyedBookings(Booking::externalReference);
    private final KeyedBookings bySeries = new KeyedBookings(Booking::series);
    private final NavigableMap<TimeKey, BookingId> activeByBusyEnd = new TreeMap<>();
    /** Never shrinks: too long costs a few looks more, too short would miss bookings. */
    private Duration longest = Duration.ZERO;

    Optional<Booking> get(BookingKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether a key of this booking belongs to another. */
    boolean hasKeyOfAnother(Booking booking) {
        return keys(booking)
                .flatMap(key -> get(key).stream())
                .anyMatch(owner -> !owner.id().equals(booking.id()));
    }

    Map<BookingStatus, Long> count(CountSpec spec) {
        Map<BookingStatus, Long> counts = new EnumMap<>(BookingStatus.class);
        counted(spec).forEach(booking -> counts.merge(booking.status(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** When the bookings in one of these statuses start that are counted, sorted. */
    List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        return counted(spec)
                .filter(booking -> statuses.contains(booking.status()))
                .map(Booking::start)
                .toList();
    }

    private Stream<Booking> counted(CountSpec spec) {
        return spec.startsIn().map(this::startingIn).orElse(byStart).values().stream()
                .filter(BookingFilter.of(spec));
    }

    BookingPage find(BookingQuery query) {
        NavigableMap<TimeKey, Booking> rows = query.externalReference()
                .map(byExternalReference::of)
                .or(() -> query.series().map(bySeries::of))
                .orElse(byStart);
        return PageReader.read(rows, query, StartWindow.of(query, longest));
    }

    List<BookingId> ended(Instant instant, int limit) {
        return activeByBusyEnd.entrySet().stream()
                .takeWhile(entry -> !entry.getKey().at().isAfter(instant))
                .limit(limit)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Stores it in place of the one of the same id. */
    void put(Booking booking, UndoLog undo) {
        Optional<Booking> old = get(new BookingKey.Id(booking.id()));
        old.ifPresent(this::delete);
        insert(booking);
        undo.add(() -> {
            delete(booking);
            old.ifPresent(this::insert);
        });
    }

    private NavigableMap<TimeKey, Booking> startingIn(TimeRange range) {
        return byStart.subMap(TimeKey.first(range.start()), true, TimeKey.first(range.end()), false);
    }

    private void insert(Booking booking) {
        keys(booking).forEach(key -> byKey.put(key, booking));
        byStart.put(startKey(booking), booking);
        longest = booking.time().duration().compareTo(longest) > 0
                ? booking.time().duration()
                : longest;
        byExternalReference.add(startKey(booking), booking);
        bySeries.add(startKey(booking), booking);
        if (booking.status().isActive()) {
            activeByBusyEnd.put(busyEndKey(booking), booking.id());
        }
    }

    private void delete(Booking booking) {
        keys(booking).forEach(byKey::remove);
        byStart.remove(startKey(booking));
        byExternalReference.remove(startKey(booking), booking);
        bySeries.remove(startKey(booking), booking);
        if (booking.status().isActive()) {
            activeByBusyEnd.remove(busyEndKey(booking));
        }
    }

    private static Stream<BookingKey> keys(Booking booking) {
        return Stream.concat(
                Stream.of(new BookingKey.Id(booking.id()), new BookingKey.Reference(booking.reference())),
                booking.idempotencyKey().map(BookingKey.Idempotency::new).stream());
    }

    private static TimeKey startKey(Booking booking) {
        return new TimeKey(booking.start(), booking.id().value());
    }

    private static TimeKey busyEndKey(Booking booking) {
        return new TimeKey(
                booking.end().plus(booking.sold().buffers().after()),
                booking.id().value());
    }
}
