package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingStatistics;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.StatisticsQuery;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Busy times, blocked times and counts are as the model says. */
final class CalendarInvariants {

    private static final Comparator<TimeRange> BY_START =
            Comparator.comparing(TimeRange::start).thenComparing(TimeRange::end);
    private static final TimeRange EVER =
            TimeRange.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));

    private final Dice dice;
    private final RandomTimes times;

    CalendarInvariants(Dice dice, RandomTimes times) {
        this.dice = dice;
        this.times = times;
    }

    void check(Side side) {
        for (Resource resource : Catalog.RESOURCES) {
            TimeRange range = dice.chance(50) ? EVER : times.range(side.model());
            busy(side, resource.id(), range);
        }
        Resource resource = dice.oneOf(Catalog.RESOURCES);
        BookableService service = dice.oneOf(Catalog.SERVICES);
        String customer = dice.oneOf(RandomCallers.REFERENCES);
        TimeRange range = times.range(side.model());
        StatisticsQuery all = StatisticsQuery.all();
        count(side, all, booking -> true);
        count(side, all.resource(resource.id()), booking -> booking.takes(resource.id()));
        count(side, all.service(service.id()), booking -> booking.service.equals(service));
        count(side, all.startingIn(range), booking -> range.contains(booking.start));
        count(
                side,
                all.customer(customer),
                booking -> booking.customer.reference().equals(Optional.of(customer)));
    }

    private static void busy(Side side, String resource, TimeRange range) {
        Model model = side.model();
        List<TimeRange> expected = new ArrayList<>();
        for (ModelBooking booking : model.bookings) {
            if (booking.isLive(model.now()) && booking.takes(resource)) {
                expected.add(TimeRange.of(booking.busyStart(), booking.busyEnd()));
            }
        }
        for (ModelBlock block : model.blocks) {
            if (block.resource().equals(resource)) {
                expected.add(block.time());
            }
        }
        expected.removeIf(time -> !time.overlaps(range));
        expected.sort(BY_START);
        assertThat(side.bookings().busyIntervals(resource, range))
                .as("busy times of %s in %s", resource, range)
                .isEqualTo(expected);
    }

    private static void count(Side side, StatisticsQuery query, Predicate<ModelBooking> counted) {
        BookingStatistics actual = side.bookings().statistics(query);
        for (BookingStatus status : BookingStatus.values()) {
            long expected = side.model().bookings.stream()
                    .filter(booking -> booking.status == status
                            && !booking.isExpired(side.model().now()))
                    .filter(counted)
                    .count();
            assertThat(actual.count(status))
                    .as("bookings that are %s, for %s", status, query)
                    .isEqualTo(expected);
        }
    }
}
