package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Invites those who have been here, some days later, unless they have booked again. */
@Component
public class FollowUps {

    /** After that it would be out of place. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);

    /** Beyond every horizon. */
    private static final Duration FAR = Duration.ofDays(3_650);

    private final Bookings bookings;
    private final Notices notices;
    private final InstantSource clock;
    private final Duration after;
    private final Set<String> by;

    FollowUps(
            Bookings bookings,
            Notices notices,
            InstantSource clock,
            @Value("${follow-ups.after}") Duration after,
            @Value("${follow-ups.by}") Set<String> by) {
        this.bookings = bookings;
        this.notices = notices;
        this.clock = clock;
        this.after = after;
        this.by = by;
    }

    /** Looks at all that took place long enough ago. */
    @Scheduled(cron = "${schedule}")
    public void sendDue() {
        Instant until = clock.instant().minus(after);
        BookingQuery over = BookingQuery.all()
                .status(BookingStatus.COMPLETED)
                .startingIn(TimeRange.of(until.minus(GIVEN_UP_AFTER), until));
        bookings.stream(over)
                .filter(booking -> !comesAgain(booking))
                .forEach(booking -> notices.send(Occasion.followUp(), booking, by));
    }

    private boolean comesAgain(Booking booking) {
        return booking.customer().reference().stream()
                .map(reference -> BookingQuery.all()
                        .customer(reference)
                        .status(BookingStatus.PENDING, BookingStatus.CONFIRMED, BookingStatus.COMPLETED)
                        .startingIn(TimeRange.of(booking.end(), booking.end().plus(FAR)))
                        .liveAt(clock.instant())
                        .limit(1))
                .anyMatch(query -> !bookings.find(query).bookings().isEmpty());
    }
}
