package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.util.List;

/**
 * Services by chance, on the same resources.
 *
 * @param dice throws
 * @param resources that offer them
 */
record RandomServices(Dice dice, List<Resource> resources) {

    /** The one add-on that each of them has. */
    static final String ADD_ON = "more";

    BookableService service(String id) {
        BookableServiceBuilder service = BookableService.service(id)
                .lasting(minutes(15, 90))
                .capacity(capacity())
                .maxPartySize(dice.between(1, 4))
                .addOns(AddOn.of(ADD_ON).lasting(minutes(5, 40)))
                .requiresApproval(dice.chance(20))
                .offeredBy(resources);
        if (dice.chance(50)) {
            service.buffers(minutes(0, 30), minutes(0, 30));
        }
        if (dice.chance(30)) {
            service.bookingNotice(dice.oneOf(minutes(30, 90), Duration.ofDays(1)));
        }
        if (dice.chance(30)) {
            service.horizon(dice.oneOf(Horizon.elapsedDays(1), Horizon.calendarDays(1), Horizon.businessDays(1)));
        }
        if (dice.chance(40)) {
            service.limits(
                    dice.chance(30)
                            ? new BookingLimit[] {limit(), limit(BookingLimit.Period.YEAR, 3)}
                            : new BookingLimit[] {limit()});
        }
        return service.build();
    }

    private BookingLimit limit() {
        return limit(dice.oneOf(BookingLimit.Period.values()), dice.between(1, 3));
    }

    private BookingLimit limit(BookingLimit.Period period, int max) {
        return BookingLimit.of(period, max).per(dice.oneOf(BookingLimit.Scope.values()));
    }

    private Capacity capacity() {
        int size = dice.between(1, 5);
        return dice.oneOf(Capacity.exclusive(), Capacity.exclusive(), Capacity.seats(size), Capacity.units(size));
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(dice.between(least / 5, most / 5) * 5L);
    }
}
