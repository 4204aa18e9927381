package io.github.bookings4j.internal;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A booking as a request asks for it, but for the resources.
 *
 * @param id that it will have on whichever resources
 * @param tenant whose
 * @param request what is asked for
 * @param service as the catalog has it
 * @param sold the terms
 * @param now when it is asked for
 */
record NewBooking(
        BookingId id,
        Tenant tenant,
        BookingRequest request,
        BookableService service,
        ServiceSnapshot sold,
        Instant now) {

    NewBooking(Tenant tenant, BookingRequest request, BookableService service, List<BookedAddOn> addOns, Instant now) {
        this(Ids.bookingId(now), tenant, request, service, service.snapshot(addOns), now);
        if (request.holdFor().isPresent() && request.holdFor().get().compareTo(service.maxHold()) > 0) {
            throw new IllegalArgumentException("holdFor: must be more than zero and at most " + service.maxHold()
                    + ", was " + request.holdFor().get());
        }
    }

    Booking on(ResourceSet resources, ZoneId zone) {
        boolean waits = service.requiresApproval() || request.holdFor().isPresent();
        return Booking.builder()
                .id(id)
                .reference(Ids.reference(now, zone))
                .tenant(tenant)
                .service(service.id())
                .sold(sold)
                .resources(resources)
                .zone(zone)
                .time(TimeRange.of(request.start(), sold.totalDuration()))
                .status(waits ? BookingStatus.PENDING : BookingStatus.CONFIRMED)
                .expiresAt(request.holdFor().map(now::plus))
                .customer(request.customer())
                .partySize(request.partySize())
                .units(units(sold.capacity(), request.partySize(), request.units()))
                .notes(request.notes())
                .metadata(request.metadata())
                .externalReference(request.externalReference())
                .series(request.series())
                .idempotencyKey(request.idempotencyKey())
                .requestHash(
                        request.idempotencyKey().isEmpty() ? Optional.empty() : Optional.of(RequestHash.of(request)))
                .createdBy(request.by().actor())
                .createdAt(now)
                .updatedAt(now)
                .build();
    }

    /** R8: the party for seats; what is asked for otherwise. */
    static int units(Capacity capacity, int partySize, int units) {
        return capacity.kind() == Capacity.Kind.SEATS ? partySize : units;
    }
}
