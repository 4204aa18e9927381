package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds of what begins soon. */
@Component
public class Reminders {

    private final Bookings bookings;
    private final Notices notices;
    private final InstantSource clock;
    private final List<Duration> before;
    private final Set<String> by;

    Reminders(
            Bookings bookings,
            Notices notices,
            InstantSource clock,
            @Value("${reminders.before}") List<Duration> before,
            @Value("${reminders.by}") Set<String> by) {
        this.bookings = bookings;
        this.notices = notices;
        this.clock = clock;
        this.before = before.stream().sorted().toList();
        this.by = by;
    }

    /** Looks at all that is agreed and begins within the longest time before. */
    @Scheduled(cron = "${schedule}")
    public void sendDue() {
        Instant now = clock.instant();
        Duration longest = before.get(before.size() - 1);
        BookingQuery soon =
                BookingQuery.all().status(BookingStatus.CONFIRMED).startingIn(TimeRange.of(now, now.plus(longest)));
        bookings.stream(soon)
                .forEach(booking ->
                        due(booking, now).ifPresent(lead -> notices.send(Occasion.reminder(lead), booking, by)));
    }

    /** The latest that is due: one that could not be sent for hours does not come together with the next. */
    private Optional<Duration> due(Booking booking, Instant now) {
        return before.stream()
                .filter(lead -> booking.start().isBefore(now.plus(lead)))
                .findFirst()
                .filter(lead -> hadItsTime(booking, booking.start().minus(lead)));
    }

    /** Who has booked or moved for this afternoon only now needs no reminder of the day before. */
    private boolean hadItsTime(Booking booking, Instant then) {
        return bookings.stateAt(booking.id(), then)
                .filter(state -> state.time().equals(booking.time()))
                .isPresent();
    }
}
