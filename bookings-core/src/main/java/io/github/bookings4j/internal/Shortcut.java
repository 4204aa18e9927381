package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.Candidates.Choice;
import io.github.bookings4j.internal.Candidates.Option;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.Reservation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The short way to a new booking, for what a store can decide by itself: one candidate, exclusive, with nothing to be counted
 * and nobody who wants to be in the transaction.
 */
record Shortcut(Environment environment, Recorder recorder) {

    /** A way to decide about candidates that the open rules have accepted. */
    @FunctionalInterface
    interface Way {

        /** How it was decided; empty if it was not. */
        Optional<Outcome<Booking>> take(
                Tenant tenant, BookableService service, Candidates candidates, Set<LockKey> locks);
    }

    /** Decides if it can: what was reserved is accepted, and what is plainly taken is refused without taking locks. */
    Optional<Outcome<Booking>> take(Tenant tenant, BookableService service, Candidates candidates, Set<LockKey> locks) {
        if (!isSimple(service, candidates)) {
            return Optional.empty();
        }
        BookingChange change = change(candidates.options().get(0));
        Reservation reservation =
                new Reservation(locks, environment.settings().bufferRule(), change, recorder.afterCommit(change));
        return switch (environment.store().reserve(tenant, reservation)) {
            case RESERVED -> Optional.of(new Outcome.Accepted<>(change.after()));
            case IN_THE_WAY -> refusal(tenant, candidates);
            case NOT_ATTEMPTED -> Optional.empty();
        };
    }

    /** What is taken for everybody to see needs no locks to be refused. */
    private Optional<Outcome<Booking>> refusal(Tenant tenant, Candidates candidates) {
        List<Rejection> reasons = environment
                .store()
                .read(tenant, reads -> candidates.pick(reads, environment.now()))
                .reasons();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Refused<>(reasons));
    }

    private boolean isSimple(BookableService service, Candidates candidates) {
        return candidates.options().size() == 1
                && service.capacity().kind() == Capacity.Kind.EXCLUSIVE
                && fits(candidates.options().get(0))
                && service.limits().isEmpty()
                && environment.settings().duplicateGuard().isZero()
                && !recorder.hasCompany();
    }

    /** More units than there are never fit, whoever else is there. */
    private static boolean fits(Option option) {
        Booking booking = option.proposal().booking();
        return booking.units() <= booking.sold().capacity().size();
    }

    private static BookingChange change(Option option) {
        Choice choice = new Choice(option.proposal(), option.verdict().overridden(), Set.of());
        return Recorder.change(choice.draft(BookingEventType.CREATED));
    }
}
