package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the feed as a host does: always on from the last position that it was given. */
final class FeedReader {

    private static final int LIMIT = 7;

    private final BookingStore store;
    private final Tenant tenant;
    private final List<UUID> events = new ArrayList<>();
    private long position;

    FeedReader(BookingStore store, Tenant tenant) {
        this.store = store;
        this.tenant = tenant;
    }

    /** Reads a few events and says whether there were any. */
    boolean readOn() {
        List<BookingEvent> next = store.eventsAfter(tenant, position, LIMIT);
        assertThat(next).hasSizeLessThanOrEqualTo(LIMIT);
        for (BookingEvent event : next) {
            assertThat(event.position()).isPresent();
            assertThat(event.position().getAsLong()).as("the next position").isGreaterThan(position);
            position = event.position().getAsLong();
            events.add(event.id());
        }
        return !next.isEmpty();
    }

    /** Reads until there are no more. */
    void readToTheEnd() {
        boolean more = true;
        while (more) {
            more = readOn();
        }
    }

    /** The events that were met, in order. */
    List<UUID> events() {
        return List.copyOf(events);
    }
}
