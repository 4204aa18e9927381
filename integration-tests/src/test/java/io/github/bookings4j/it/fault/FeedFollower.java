package io.github.bookings4j.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.spi.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads the feed without pause while others write, always going on from the last position it was given. */
final class FeedFollower implements AutoCloseable {

    private final Bookings bookings;
    private final List<Long> positions = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::follow, "feed");

    FeedFollower(Bookings bookings) {
        this.bookings = bookings;
        thread.start();
    }

    private void follow() {
        try {
            boolean wasToldToStop;
            do {
                wasToldToStop = over.get();
            } while (read() || !wasToldToStop);
        } catch (RuntimeException | Error e) {
            failures.add(e);
        }
    }

    /** Whether there was anything. */
    private boolean read() {
        long last = positions.isEmpty() ? 0 : positions.get(positions.size() - 1);
        try {
            List<BookingEvent> events = bookings.eventsAfter(last, 100);
            events.forEach(event -> positions.add(event.position().orElseThrow()));
            return !events.isEmpty();
        } catch (StoreException lost) {
            // It goes on from the same position.
            return true;
        }
    }

    /** Follows to the end, and has to have seen every event there is, each once and in order. */
    void assertMissedNone(Audit audit) {
        close();
        assertThat(failures).as("what ended the following").isEmpty();
        assertThat(positions.stream().map(Object::toString).toList()).isEqualTo(audit.positions());
    }

    @Override
    public void close() {
        over.set(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
