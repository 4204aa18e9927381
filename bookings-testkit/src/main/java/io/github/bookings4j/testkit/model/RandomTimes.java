package io.github.bookings4j.testkit.model;

import static io.github.bookings4j.testkit.model.Catalog.minutes;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Times that collide, that just touch, and that lie exactly on a deadline or an expiry. */
final class RandomTimes {

    private static final Duration MICRO = Duration.ofNanos(1_000);

    private final Dice dice;

    RandomTimes(Dice dice) {
        this.dice = dice;
    }

    /** An evening just before a day, week, month, year or summer time begins in one of the zones. */
    Instant beginning() {
        return Instant.parse(dice.oneOf(
                "2026-03-28T22:00:00Z", "2026-03-29T20:30:00Z", "2026-05-31T20:00:00Z", "2026-12-31T21:30:00Z"));
    }

    /** A start on the grid: somewhere near, or right beside what is there. */
    Instant start(Model model) {
        if (model.bookings.isEmpty() || dice.chance(50)) {
            return grid(model.now()).plus(grid(-2, 30));
        }
        ModelBooking neighbour = dice.oneOf(model.bookings);
        return dice.oneOf(neighbour.start, neighbour.end(), neighbour.busyEnd(), neighbour.busyStart())
                .plus(grid(-3, 3));
    }

    TimeRange range(Model model) {
        return TimeRange.of(start(model), grid(1, 12));
    }

    Duration grid(int least, int most) {
        return minutes(Minutes.GRID * dice.between(least, most));
    }

    /** Some time later, often when something is just due. */
    Instant later(Model model) {
        Instant now = model.now();
        List<Instant> due = new ArrayList<>();
        for (ModelBooking booking : model.bookings) {
            booking.expiresAt.ifPresent(due::add);
            due.add(booking.start);
            due.add(booking.end());
            due.add(booking.busyEnd());
            due.add(booking.start.minus(minutes(30)));
            due.add(booking.start.minus(minutes(60)));
        }
        due.removeIf(instant -> !instant.isAfter(now.plus(MICRO)) || instant.isAfter(now.plus(minutes(90))));
        if (due.isEmpty() || dice.chance(40)) {
            return grid(now).plus(grid(1, 5));
        }
        return dice.oneOf(due).plus(dice.oneOf(MICRO.negated(), Duration.ZERO, Duration.ZERO, MICRO));
    }

    private static Instant grid(Instant instant) {
        long step = 60L * Minutes.GRID;
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), step) * step);
    }
}
