package io.github.bookings4j.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The part of a booking that its events record: no personal data.
 *
 * @param status where it stands
 * @param cancelledHow present if and only if it is cancelled
 * @param expiresAt present for holds only
 * @param time of the appointment
 * @param resources that it takes
 * @param partySize how many come
 * @param units how much of a shared capacity it takes
 * @param addOns as sold
 * @param total what it costs
 */
public record BookingState(
        BookingStatus status,
        Optional<CancelledHow> cancelledHow,
        Optional<Instant> expiresAt,
        TimeRange time,
        ResourceSet resources,
        int partySize,
        int units,
        List<BookedAddOn> addOns,
        Total total) {

    /** Requires all parts. */
    public BookingState {
        Require.present("status", status);
        Require.present("cancelledHow", cancelledHow);
        Require.present("expiresAt", expiresAt);
        Require.present("time", time);
        Require.present("resources", resources);
        addOns = Require.list("addOns", addOns, BookableService.MAX_ADD_ONS);
        Require.present("total", total);
    }
}
