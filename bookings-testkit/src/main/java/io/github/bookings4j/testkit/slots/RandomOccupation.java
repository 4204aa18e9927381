package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a host's calendars by chance: bookings, some of them over, holds that expire and holds that do not, time off.
 *
 * @param dice throws
 * @param host whose calendars
 */
record RandomOccupation(Dice dice, RandomHost host) {

    /**
     * Books, calls some of it off, closes some, and lets a quarter of an hour pass, in which services may change. A neighbour's calendars
     * are filled as well.
     *
     * @return what is active then
     */
    List<Booking> fill() {
        host.neighbour().ifPresent(this::fill);
        List<Booking> active = fill(host.bookings());
        host.clock().advance(Duration.ofMinutes(15));
        active.removeIf(booking -> booking.isExpired(host.clock().instant()));
        if (dice.chance(20)) {
            host.changeServices(dice);
        }
        return active;
    }

    private List<Booking> fill(Bookings bookings) {
        List<Booking> active = new ArrayList<>();
        for (int i = dice.between(0, 14); i > 0; i--) {
            try {
                Booking made = bookings.create(request());
                if (!isClosed(bookings, made)) {
                    active.add(made);
                }
            } catch (BookingRejectedException taken) {
                // Something was in the way already.
            }
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            TimeRange time = TimeRange.of(start(), Duration.ofMinutes(5L * dice.between(1, 60)));
            bookings.blockedTimes().add(dice.oneOf(RandomHost.RESOURCES), time);
        }
        return active;
    }

    /** Calls some off; of those that have begun, some are over, which still count for limits. */
    private boolean isClosed(Bookings bookings, Booking made) {
        if (dice.chance(15)) {
            bookings.cancel(made.id(), Overrides.ALL);
            return true;
        }
        boolean over = made.status() == BookingStatus.CONFIRMED
                && !made.start().isAfter(host.clock().instant())
                && dice.chance(50);
        if (over && dice.chance(50)) {
            bookings.complete(made.id(), Overrides.ALL);
        } else if (over) {
            bookings.noShow(made.id(), Overrides.ALL);
        }
        return over;
    }

    private BookingRequest request() {
        BookableService service = dice.oneOf(host.services());
        BookingRequest.Builder request = BookingRequest.forService(service.id())
                .startingAt(start())
                .customer(dice.oneOf(RandomHost.CUSTOMERS))
                .partySize(dice.between(1, service.maxPartySize()))
                .units(Question.units(dice, service))
                .by(Overrides.ALL);
        if (dice.chance(20)) {
            request.provider("anna", "room");
        } else {
            request.provider(dice.oneOf(RandomHost.RESOURCES));
        }
        if (dice.chance(30)) {
            request.addOn(RandomServices.ADD_ON);
        }
        if (dice.chance(25)) {
            request.holdFor(Duration.ofMinutes(dice.oneOf(10, 20)));
        }
        return request.build();
    }

    private Instant start() {
        long now = host.clock().instant().getEpochSecond();
        return Instant.ofEpochSecond(Math.floorDiv(now, 900L) * 900)
                .plus(Duration.ofMinutes(5L * dice.between(-60, 600)));
    }
}
