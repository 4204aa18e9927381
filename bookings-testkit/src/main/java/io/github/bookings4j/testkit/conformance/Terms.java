package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Resource;
import java.time.Duration;
import java.util.List;

/** What a service of a case sells: 30 minutes, exclusive and without further conditions, unless the case says otherwise. */
record Terms(
        Duration duration,
        Buffers buffers,
        Capacity capacity,
        ChangePolicy policy,
        List<AddOn> addOns,
        Duration notice,
        Horizon horizon,
        List<BookingLimit> limits) {

    /** Longer than any case goes on. */
    static final Duration LONGEST_HOLD = Duration.ofDays(36_600);

    static Terms standard() {
        return new Terms(
                Duration.ofMinutes(30),
                Buffers.none(),
                Capacity.exclusive(),
                ChangePolicy.always(),
                List.of(),
                Duration.ZERO,
                Horizon.none(),
                List.of());
    }

    Terms lasting(Duration value) {
        return new Terms(value, buffers, capacity, policy, addOns, notice, horizon, limits);
    }

    Terms buffers(Duration before, Duration after) {
        return new Terms(duration, Buffers.of(before, after), capacity, policy, addOns, notice, horizon, limits);
    }

    Terms capacity(Capacity value) {
        return new Terms(duration, buffers, value, policy, addOns, notice, horizon, limits);
    }

    Terms policy(ChangePolicy value) {
        return new Terms(duration, buffers, capacity, value, addOns, notice, horizon, limits);
    }

    Terms addOns(List<AddOn> values) {
        return new Terms(duration, buffers, capacity, policy, values, notice, horizon, limits);
    }

    Terms notice(Duration value) {
        return new Terms(duration, buffers, capacity, policy, addOns, value, horizon, limits);
    }

    Terms horizon(Horizon value) {
        return new Terms(duration, buffers, capacity, policy, addOns, notice, value, limits);
    }

    Terms limit(BookingLimit value) {
        return new Terms(duration, buffers, capacity, policy, addOns, notice, horizon, List.of(value));
    }

    /** The same for a booking that was made long before: without what only decides who may book. */
    Terms onceSold() {
        return new Terms(duration, buffers, capacity, policy, addOns, Duration.ZERO, Horizon.none(), List.of());
    }

    BookableServiceBuilder service(String id, Resource resource) {
        return BookableService.service(id)
                .lasting(duration)
                .buffers(buffers.before(), buffers.after())
                .capacity(capacity)
                .changePolicy(policy)
                .addOns(addOns.toArray(AddOn[]::new))
                .bookingNotice(notice)
                .horizon(horizon)
                .limits(limits.toArray(BookingLimit[]::new))
                .maxHold(LONGEST_HOLD)
                .offeredBy(resource);
    }
}
