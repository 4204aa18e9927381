package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.StatusTable.Step;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** R11: lets an existing booking take other time, resources or units, if its policy and the acceptance rules allow. */
public final class Relocation {

    private Relocation() {}

    /** What is planned under today's terms of the service, unless the booking may not be moved or changed at all. */
    static Plan of(
            Environment environment, Booking booking, Actor actor, Instant now, Function<BookableService, Plan> plan) {
        Optional<Rejection> obstacle = obstacle(booking, actor, now);
        if (obstacle.isPresent()) {
            return Plan.Refused.because(obstacle.get());
        }
        return environment
                .catalog()
                .service(booking.tenant(), booking.service())
                .map(plan)
                .orElseGet(() -> Plan.Refused.because(Services.unknown(booking.service())));
    }

    /** Why the booking may not be moved or changed at all, whatever its policy says; empty if it may. */
    public static Optional<Rejection> obstacle(Booking booking, Actor actor, Instant now) {
        return StatusTable.refusal(booking.status(), Step.MOVE, actor)
                .or(() -> booking.isExpired(now) ? Optional.of(Holds.lost(List.of())) : Optional.empty());
    }

    /** Old and new calendars are locked together, so that there is no moment at which both or neither time is taken. */
    static Plan plan(Booking before, BookingEventType type, Candidates candidates, List<LockKey> limits) {
        if (!candidates.hopeful()) {
            return new Plan.Hopeless(candidates);
        }
        Set<LockKey> locks = Plan.calendars(before);
        locks.addAll(candidates.calendars());
        locks.addAll(limits);
        return new Plan.Proceed(
                locks,
                candidates.longest(),
                (reads, now) -> candidates.pick(reads, now).then(choice -> new Outcome.Accepted<>(choice.draft(type))));
    }
}
