package io.github.bookings4j.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A booking of another system, to be taken over as it is: notices, limits and opening hours do not apply to it, but an active
 * one must not overlap.
 *
 * @param service the service's id in the catalog; buffers, capacity, price and policy come from there
 * @param resources that it takes
 * @param time of the appointment, as it was agreed
 * @param status where it stands; not a hold
 * @param cancelledHow if it is cancelled; BY_SYSTEM by default
 * @param customer who booked
 * @param partySize how many come
 * @param units how many units of a pool
 * @param notes free text
 * @param metadata the host's own
 * @param externalReference its id in the other system
 * @param idempotencyKey if given, importing it again does nothing
 * @param createdAt when it was made there
 */
public record ImportedBooking(
        String service,
        ResourceSet resources,
        TimeRange time,
        BookingStatus status,
        Optional<CancelledHow> cancelledHow,
        Customer customer,
        int partySize,
        int units,
        Notes notes,
        Map<String, String> metadata,
        Optional<String> externalReference,
        Optional<String> idempotencyKey,
        Optional<Instant> createdAt) {

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public ImportedBooking {
        service = Require.line("service", service, 64);
        Require.present("resources", resources);
        Require.present("time", time);
        Require.present("status", status);
        Require.present("cancelledHow", cancelledHow);
        Require.present("customer", customer);
        Require.between("partySize", partySize, 1, 1_000_000);
        Require.between("units", units, 1, 1_000_000);
        Require.present("notes", notes);
        metadata = Require.metadata(metadata);
        externalReference = externalReference.map(value -> Require.line("externalReference", value, 128));
        idempotencyKey = idempotencyKey.map(value -> Require.line("idempotencyKey", value, 128));
        createdAt = createdAt.map(value -> Require.instant("createdAt", value));
        if (time.duration().compareTo(ServiceSnapshot.MAX_DURATION) > 0) {
            throw new IllegalArgumentException("time: must last at most 366 days, was " + time);
        }
        if (cancelledHow.isPresent() && status != BookingStatus.CANCELLED) {
            throw new IllegalArgumentException("cancelledHow: must be absent unless the status is CANCELLED");
        }
    }

    /** A booking of one person, without notes or metadata. */
    public static ImportedBooking of(
            String service, ResourceSet resources, TimeRange time, BookingStatus status, Customer customer) {
        return new ImportedBooking(
                service,
                resources,
                time,
                status,
                Optional.empty(),
                customer,
                1,
                1,
                Notes.none(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same under an id of the other system, which also makes importing it again do nothing. */
    public ImportedBooking identifiedBy(String id) {
        return new ImportedBooking(
                service,
                resources,
                time,
                status,
                cancelledHow,
                customer,
                partySize,
                units,
                notes,
                metadata,
                Optional.of(id),
                Optional.of("import:" + id),
                createdAt);
    }

    /** The same for so many people and units. */
    public ImportedBooking sized(int people, int poolUnits) {
        return new ImportedBooking(
                service,
                resources,
                time,
                status,
                cancelledHow,
                customer,
                people,
                poolUnits,
                notes,
                metadata,
                externalReference,
                idempotencyKey,
                createdAt);
    }
}
