package io.github.bookings4j.memory;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BookingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of one tenant in the order of the feed. Writers come one after the other, so an event has its position as soon
 * as it is written; if its transaction rolls back nobody has seen it, and the next event takes it.
 */
final class EventLog {

    private final List<BookingEvent> feed = new ArrayList<>();
    private final Map<BookingId, List<Integer>> indexesByBooking = new HashMap<>();

    List<BookingEvent> after(long position, int limit) {
        if (position < 0) {
            throw new IllegalArgumentException("position: must not be negative, was " + position);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit: must be 1 or more, was " + limit);
        }
        int from = (int) Math.min(position, feed.size());
        int to = (int) Math.min((long) from + limit, feed.size());
        return List.copyOf(feed.subList(from, to));
    }

    List<BookingEvent> history(BookingId booking) {
        return indexesByBooking.getOrDefault(booking, List.of()).stream()
                .map(feed::get)
                .sorted(Comparator.comparingLong(BookingEvent::version))
                .toList();
    }

    void append(BookingEvent event, UndoLog undo) {
        int index = feed.size();
        feed.add(event.at(index + 1L));
        indexesByBooking
                .computeIfAbsent(event.booking(), id -> new ArrayList<>())
                .add(index);
        undo.add(() -> removeLast(event.booking()));
    }

    void erase(BookingId booking, UndoLog undo) {
        for (int index : indexesByBooking.getOrDefault(booking, List.of())) {
            BookingEvent event = feed.get(index);
            feed.set(index, event.erased());
            undo.add(() -> feed.set(index, event));
        }
    }

    private void removeLast(BookingId booking) {
        feed.remove(feed.size() - 1);
        indexesByBooking.computeIfPresent(booking, (id, indexes) -> {
            indexes.remove(indexes.size() - 1);
            return indexes.isEmpty() ? null : indexes;
        });
    }
}
