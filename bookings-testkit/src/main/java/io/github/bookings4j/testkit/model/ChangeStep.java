package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code change}: add-ons, party size or units, in place.
 *
 * @param target the booking
 * @param request what shall be different
 * @param caller who asks
 */
record ChangeStep(Target target, ChangeRequest request, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        return MoveStep.hasAddOns(booking, request.addOns())
                && party(booking) == booking.party
                && units(booking) == booking.units;
    }

    @Override
    public Expected expected(Model model, ModelBooking before, ModelBooking after) {
        Optional<Rule> obstacle = Terms.obstacle(before, model.now());
        if (obstacle.isPresent()) {
            return Expected.refused(obstacle.get());
        }
        Choice choice = new Choice(before.service, request.by().overrides());
        choice.forbid(Terms.ofMoving(before, model.now()));
        List<String> wished = request.addOns().orElse(before.addOns);
        after.addOns = AddOnChoice.valid(before.service, wished, before.addOns);
        after.party = party(before);
        after.units = units(before);
        if (after.addOns.size() != wished.size()) {
            choice.forbid(Rule.INVALID_ADDON);
        }
        choice.offer(after, changed -> against(model, before, changed));
        return choice.result(BookingEventType.CHANGED);
    }

    /** Only what is taken on top of what it has is in question. */
    private static Set<String> against(Model model, ModelBooking before, ModelBooking after) {
        StartRules rules = new StartRules(model);
        Set<String> codes = new TreeSet<>();
        if (HouseRule.refuses(after.customer, after.start)) {
            codes.add(HouseRule.CODE);
        }
        if (after.party > before.party && after.party > after.service.maxPartySize()) {
            codes.add(Rule.PARTY_SIZE_NOT_ALLOWED.name());
        }
        boolean longer = after.end().isAfter(before.end());
        if (longer) {
            codes.addAll(rules.ofBlockedTime(after));
        }
        if (longer || after.units > before.units) {
            codes.addAll(rules.ofOverlap(after));
        }
        return codes;
    }

    private int party(ModelBooking booking) {
        return request.partySize().orElse(booking.party);
    }

    private int units(ModelBooking booking) {
        return booking.isSitting() ? party(booking) : request.units().orElse(booking.units);
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.change(request);
    }

    @Override
    public Optional<List<Rejection>> explain(Bookings bookings) {
        return Optional.of(bookings.explain(request));
    }

    @Override
    public String toString() {
        return "change " + target + " to add-ons " + request.addOns() + " party " + request.partySize() + " units "
                + request.units() + " by " + caller;
    }
}
