package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.rules.AddOnRule;
import io.github.bookings4j.internal.rules.BookingLimitRule;
import io.github.bookings4j.internal.rules.ChangeRules;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * R11: moves a booking to another start, other resources or other add-ons.
 *
 * @param environment where
 * @param request what is asked for
 */
public record MoveCommand(Environment environment, RescheduleRequest request) implements Command {

    @Override
    public boolean isDone(Booking booking) {
        boolean sameResources =
                request.candidates().isEmpty() || request.candidates().contains(booking.resources());
        return booking.start().equals(request.start()) && sameResources && hasAddOns(booking, request.addOns());
    }

    static boolean hasAddOns(Booking booking, Optional<List<String>> ids) {
        List<String> has = booking.sold().addOns().stream().map(BookedAddOn::id).toList();
        return ids.isEmpty() || (ids.get().size() == has.size() && new HashSet<>(ids.get()).equals(new HashSet<>(has)));
    }

    @Override
    public Plan plan(Booking booking, Instant now) {
        return Relocation.of(environment, booking, request.by().actor(), now, service -> plan(booking, service, now));
    }

    private Plan plan(Booking booking, BookableService service, Instant now) {
        Candidates candidates = new CandidateSorter(environment)
                .sort(booking.tenant(), wish(booking, service, now).judgedBy(Evaluator.forMoves(environment)));
        List<LockKey> limits = BookingLimitRule.locks(
                service.limits(), service.id(), booking.customer().key());
        return Relocation.plan(booking, BookingEventType.RESCHEDULED, candidates, limits);
    }

    /** What the request asks for. */
    public Wish wish(Booking booking, BookableService service, Instant now) {
        AddOnRule addOns = AddOnRule.choose(service, request.addOns(), booking.sold());
        ServiceSnapshot sold = booking.sold().withAddOns(addOns.addOns());
        return Wish.of(
                Verdict.of(ChangeRules.moving(booking, now), request.by()),
                addOns.rejections(),
                service,
                request.candidates().isEmpty() ? List.of(booking.resources()) : request.candidates(),
                (candidate, resources) -> {
                    Booking after = booking.toBuilder()
                            .sold(sold)
                            .resources(candidate)
                            .zone(resources.get(0).zone())
                            .time(TimeRange.of(request.start(), sold.totalDuration()))
                            .build();
                    return new Proposal(service, resources, after, Optional.of(booking), request.by(), now);
                });
    }
}
