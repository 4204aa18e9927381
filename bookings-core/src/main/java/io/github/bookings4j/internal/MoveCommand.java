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
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
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
        Optional<Plan> obstacle = obstacle(booking, now);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Optional<BookableService> service = environment.catalog().service(booking.tenant(), booking.service());
        return service.map(known -> relocation(booking, known, now).plan())
                .orElseGet(() -> Plan.Refused.because(Services.unknown(booking.service())));
    }

    /** What keeps any booking from being moved or changed, whatever to. */
    static Optional<Plan> obstacle(Booking booking, Instant now) {
        return StatusTable.moveRefusal(booking.status())
                .or(() -> booking.isExpired(now) ? Optional.of(Holds.lost(List.of())) : Optional.empty())
                .map(Plan.Refused::because);
    }

    private Relocation relocation(Booking booking, BookableService service, Instant now) {
        List<BookedAddOn> has = booking.sold().addOns();
        AddOnRule addOns =
                request.addOns().map(ids -> AddOnRule.choose(service, ids, has)).orElse(new AddOnRule(has, List.of()));
        return new Relocation(
                booking,
                BookingEventType.RESCHEDULED,
                candidates(booking, service, addOns, now),
                new CandidateSorter(environment.settings().candidateOrder()),
                BookingLimitRule.locks(
                        service.limits(), service.id(), booking.customer().key()));
    }

    private Candidates candidates(Booking booking, BookableService service, AddOnRule addOns, Instant now) {
        ServiceSnapshot sold = booking.sold().withAddOns(addOns.addOns());
        List<Proposal> proposals = new ArrayList<>();
        List<Rejection> unknown = new ArrayList<>();
        for (ResourceSet candidate : named(booking)) {
            Services.Lookup lookup = Services.resources(service, candidate);
            lookup.rejection()
                    .ifPresentOrElse(
                            unknown::add,
                            () -> proposals.add(Proposal.of(
                                    service,
                                    lookup.resources(),
                                    booking.toBuilder()
                                            .sold(sold)
                                            .resources(candidate)
                                            .zone(lookup.resources().get(0).zone())
                                            .time(TimeRange.of(request.start(), sold.totalDuration()))
                                            .build(),
                                    Optional.of(booking),
                                    request.by(),
                                    now)));
        }
        Verdict policy = Verdict.of(ChangeRules.moving(booking, now), request.by());
        return Candidates.of(Evaluator.forMoves(environment), policy, proposals, unknown, addOns.rejections());
    }

    private List<ResourceSet> named(Booking booking) {
        return request.candidates().isEmpty() ? List.of(booking.resources()) : request.candidates();
    }
}
