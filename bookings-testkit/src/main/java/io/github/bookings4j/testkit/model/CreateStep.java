package io.github.bookings4j.testkit.model;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code create}, and {@code explain} before it.
 *
 * @param request what is asked for
 * @param caller who asks
 */
record CreateStep(BookingRequest request, Caller caller) implements BookingStep {

    @Override
    public Expected expected(Model model) {
        Optional<ModelBooking> earlier = request.idempotencyKey().flatMap(model::withKey);
        if (earlier.isPresent()) {
            boolean same = caller.reaches(earlier.get())
                    && earlier.get().request.filter(this::isEqual).isPresent();
            return same ? new Expected.Nothing(earlier.get()) : Expected.refused(Rule.IDEMPOTENCY_MISMATCH);
        }
        return model.service(request.service())
                .map(service -> firstFree(model, service))
                .orElse(Expected.refused(Rule.UNKNOWN_SERVICE));
    }

    private Expected firstFree(Model model, BookableService service) {
        List<String> addOns = AddOnChoice.valid(service, request.addOns(), List.of());
        Choice choice = new Choice(service, request.by().overrides());
        if (addOns.size() != request.addOns().size()) {
            choice.forbid(Rule.INVALID_ADDON);
        }
        StartRules rules = new StartRules(model);
        for (ResourceSet candidate : candidates(service)) {
            ModelBooking booking = booking(model, service, addOns);
            booking.resources = candidate.ids();
            choice.offer(booking, each -> {
                Set<String> codes = new TreeSet<>(rules.ofNewStart(each));
                if (request.partySize() > service.maxPartySize()) {
                    codes.add(Rule.PARTY_SIZE_NOT_ALLOWED.name());
                }
                return codes;
            });
        }
        return choice.result(BookingEventType.CREATED);
    }

    private List<ResourceSet> candidates(BookableService service) {
        return request.candidates().isEmpty()
                ? service.resources().stream()
                        .map(resource -> ResourceSet.of(resource.id()))
                        .toList()
                : request.candidates();
    }

    private ModelBooking booking(Model model, BookableService service, List<String> addOns) {
        ModelBooking booking = new ModelBooking(service, request.by().actor(), model.now());
        boolean waits = service.requiresApproval() || request.holdFor().isPresent();
        booking.start = request.start();
        booking.addOns = addOns;
        booking.status = waits ? BookingStatus.PENDING : BookingStatus.CONFIRMED;
        booking.expiresAt = request.holdFor().map(model.now()::plus);
        booking.customer = request.customer();
        booking.party = request.partySize();
        booking.units = booking.isSitting() ? request.partySize() : request.units();
        booking.notes = request.notes();
        booking.metadata = request.metadata();
        booking.externalReference = request.externalReference();
        booking.key = request.idempotencyKey();
        booking.request = request.idempotencyKey().map(key -> request);
        return booking;
    }

    /** R18: who asks and the external reference do not matter, nor does the order of add-ons. */
    private boolean isEqual(BookingRequest earlier) {
        return earlier.service().equals(request.service())
                && earlier.candidates().equals(request.candidates())
                && earlier.start().equals(request.start())
                && earlier.partySize() == request.partySize()
                && earlier.units() == request.units()
                && earlier.addOns().stream()
                        .sorted()
                        .toList()
                        .equals(request.addOns().stream().sorted().toList())
                && earlier.customer().equals(request.customer())
                && earlier.notes().equals(request.notes())
                && earlier.metadata().equals(request.metadata())
                && earlier.holdFor().equals(request.holdFor());
    }

    @Override
    public Booking run(Bookings bookings) {
        return bookings.create(request);
    }

    @Override
    public Optional<List<Rejection>> explain(Bookings bookings) {
        return Optional.of(bookings.explain(request));
    }

    @Override
    public String toString() {
        return "create " + request.service() + " on " + request.candidates() + " at " + request.start()
                + request.holdFor().map(time -> " held for " + time).orElse("")
                + " party " + request.partySize() + " units " + request.units() + " add-ons " + request.addOns()
                + " for " + request.customer()
                + request.idempotencyKey().map(key -> " under key " + key).orElse("") + " by " + caller;
    }
}
