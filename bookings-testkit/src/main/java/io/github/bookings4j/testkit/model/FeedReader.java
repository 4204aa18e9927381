package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEvent;
import java.util.ArrayList;
import java.util.List;

/** A reader of the feed who goes on from where it stopped, a few events at a time. */
final class FeedReader {

    private final List<Model.Change> seen = new ArrayList<>();
    private final List<Long> positions = new ArrayList<>();

    /** Reads what is new, that many events at a time, and compares all that was ever read with what has happened. */
    void follow(Bookings bookings, List<Model.Change> happened, int pageSize) {
        long last = positions.isEmpty() ? 0 : positions.get(positions.size() - 1);
        List<BookingEvent> page = bookings.eventsAfter(last, pageSize);
        while (!page.isEmpty()) {
            for (BookingEvent event : page) {
                long position = event.position().orElseThrow();
                assertThat(position).as("position in the feed").isGreaterThan(last);
                last = position;
                positions.add(position);
                seen.add(new Model.Change(event.booking(), event.version()));
            }
            page = bookings.eventsAfter(last, pageSize);
        }
        assertThat(seen).as("the feed").isEqualTo(happened);
    }

    /** Whoever stopped anywhere gets exactly the rest. */
    void resumeFromEverywhere(Bookings bookings) {
        for (int i = 0; i < positions.size(); i++) {
            List<Long> rest = bookings.eventsAfter(positions.get(i), 10_000).stream()
                    .map(event -> event.position().orElseThrow())
                    .toList();
            assertThat(rest)
                    .as("the feed after position %s", positions.get(i))
                    .isEqualTo(positions.subList(i + 1, positions.size()));
        }
    }
}
