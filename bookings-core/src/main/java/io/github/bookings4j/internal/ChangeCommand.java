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
        return Relocation.of(
                environment,
                booking,
                request.by().actor(),
                now,
                service -> Relocation.plan(
                        booking, BookingEventType.CHANGED, candidates(booking, service, now), List.of()));
    }

    private Candidates candidates(Booking booking, BookableService service, Instant now) {
        AddOnRule addOns = AddOnRule.choose(service, request.addOns(), booking.sold());
        Booking after = after(booking, addOns.addOns());
        return Wish.of(
                        Verdict.of(ChangeRules.moving(booking, now), request.by()),
                        addOns.rejections(),
                        service,
                        List.of(booking.resources()),
                        (same, resources) ->
                                new Proposal(service, resources, after, Optional.of(booking), request.by(), now))
                .judgedBy(evaluator(booking, after));
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
        return takesMore(before, after) ? Evaluator.forMoreUnits(environment) : Evaluator.forNoMore(environment);
    }

    private static boolean takesMore(Booking before, Booking after) {
        return after.end().isAfter(before.end()) || after.units() > before.units();
    }

    private int partySize(Booking booking) {
        return request.partySize().orElse(booking.partySize());
    }

    private int units(Booking booking) {
        return NewBooking.units(
                booking.sold().capacity(), partySize(booking), request.units().orElse(booking.units()));
    }
}
