package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * {@code reschedule}, and {@code explain} before it.
 *
 * @param target the booking
 * @param request where to
 * @param caller who asks
 */
record MoveStep(Target target, RescheduleRequest request, Caller caller) implements RevisionStep {

    @Override
    public boolean isDone(Model model, ModelBooking booking) {
        boolean stays =
                request.candidates().isEmpty() || request.candidates().contains(new ResourceSet(booking.resources));
        return stays && booking.start.equals(request.start()) && hasAddOns(booking, request.addOns());
    }

    static boolean hasAddOns(ModelBooking booking, Optional<List<String>> ids) {
        return ids.isEmpty()
                || ids.get().stream()
                        .sorted()
                        .toList()
                        .equals(booking.addOns.stream().sorted().toList());
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
        List<String> addOns = AddOnChoice.valid(before.service, wished, before.addOns);
        if (addOns.size() != wished.size()) {
            choice.forbid(Rule.INVALID_ADDON);
        }
        for (ResourceSet candidate : candidates(before)) {
            ModelBooking moved = after.copy();
            moved.start = request.start();
            moved.addOns = addOns;
            moved.resources = candidate.ids();
            choice.offer(moved, new StartRules(model)::ofNewStart);
        }
        return choice.result(BookingEventType.RESCHEDULED);
    }

    private List<ResourceSet> candidates(ModelBooking before) {
        return request.candidates().isEmpty() ? List.of(new ResourceSet(before.resources)) : request.candidates();
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.reschedule(request);
    }

    @Override
    public Optional<List<Rejection>> explain(Bookings bookings) {
        return Optional.of(bookings.explain(request));
    }

    @Override
    public String toString() {
        return "reschedule " + target + " to " + request.start()
                + (request.candidates().isEmpty() ? "" : " on " + request.candidates())
                + request.addOns().map(ids -> " with add-ons " + ids).orElse("") + " by " + caller;
    }
}
