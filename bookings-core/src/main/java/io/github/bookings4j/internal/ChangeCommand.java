package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.rules.AddOnRule;
import io.github.bookings4j.internal.rules.ChangeRules;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * R11: changes add-ons, party size or units without moving the start.
 *
 * @param environment where
 * @param request what is asked for
 */
public record ChangeCommand(Environment environment, ChangeRequest request) implements Command {

    @Override
    public boolean isDone(Booking booking) {
        return MoveCommand.hasAddOns(booking, request.addOns())
                && partySize(booking) == booking.partySize()
                && units(booking) == booking.units();
    }

    @Override
    public Plan plan(Booking booking, Instant now) {
        Optional<Plan> obstacle = MoveCommand.obstacle(booking, now);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Optional<BookableService> service = environment.catalog().service(booking.tenant(), booking.service());
        return service.map(known -> plan(booking, known, now))
                .orElseGet(() -> Plan.Refused.because(Services.unknown(booking.service())));
    }

    private Plan plan(Booking booking, BookableService service, Instant now) {
        Services.Lookup lookup = Services.resources(service, booking.resources());
        if (lookup.rejection().isPresent()) {
            return Plan.Refused.because(lookup.rejection().get());
        }
        List<BookedAddOn> has = booking.sold().addOns();
        AddOnRule addOns =
                request.addOns().map(ids -> AddOnRule.choose(service, ids, has)).orElse(new AddOnRule(has, List.of()));
        Booking after = after(booking, addOns.addOns());
        Proposal proposal = Proposal.of(service, lookup.resources(), after, Optional.of(booking), request.by(), now);
        Verdict policy = Verdict.of(ChangeRules.moving(booking, now), request.by());
        Candidates candidates =
                Candidates.of(evaluator(booking, after), policy, List.of(proposal), List.of(), addOns.rejections());
        return new Relocation(
                        booking,
                        BookingEventType.CHANGED,
                        candidates,
                        new CandidateSorter(environment.settings().candidateOrder()),
                        List.of())
                .plan();
    }

    private Booking after(Booking booking, List<BookedAddOn> addOns) {
        ServiceSnapshot sold = booking.sold().withAddOns(addOns);
        return booking.toBuilder()
                .sold(sold)
                .time(TimeRange.of(booking.start(), sold.totalDuration()))
                .partySize(partySize(booking))
                .units(units(booking))
                .build();
    }

    private Evaluator evaluator(Booking before, Booking after) {
        if (after.end().isAfter(before.end())) {
            return Evaluator.forLonger(environment);
        }
        return after.units() > before.units() ? Evaluator.forMoreUnits(environment) : Evaluator.forNoMore();
    }

    private int partySize(Booking booking) {
        return request.partySize().orElse(booking.partySize());
    }

    private int units(Booking booking) {
        return NewBooking.units(
                booking.sold().capacity(), partySize(booking), request.units().orElse(booking.units()));
    }
}
