package io.github.bookings4j.slots;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question for free slots. Either for a new booking, {@link #forService}, or for new times of one that there is,
 * {@link #forRescheduling}.
 *
 * @param service the service's id; absent if and only if a booking is to be moved
 * @param rescheduling the booking that is to be moved; its own time counts as free
 * @param candidates who may take it, up to 100, each once; empty: any one of the service's resources, if there are no more
 *     than 1,000, or what the booking has now
 * @param range in which slots must lie wholly, at most 400 days, in the years 1901 to 9998; half-open
 * @param addOns ids of extras, which lengthen the appointment; absent: none, or those the booking has
 * @param partySize how many come; 1 by default; not to be given for a booking that is to be moved, which keeps its own
 * @param units how many units of a pool; likewise
 * @param customer who would book; not to be given for a booking that is to be moved. Without one, limits for each customer and
 *     the duplicate guard don't count, and the host's own rules are asked about a hold of nobody's: a rule that lets members in
 *     only leaves nothing then
 * @param by who asks; what staff may override by name does not keep a start from being on offer
 */
public record SlotQuery(
        Optional<String> service,
        Optional<BookingId> rescheduling,
        List<ResourceSet> candidates,
        TimeRange range,
        Optional<List<String>> addOns,
        int partySize,
        int units,
        Customer customer,
        By by) {

    /** The longest range: 400 days. */
    public static final Duration MAX_RANGE = Duration.ofDays(400);

    private static final int MAX_PARTY = 1_000_000;

    /** So that all that is around a slot, buffers and the year that it is in, is within reach of {@link TimeRange} as well. */
    private static final TimeRange WITHIN =
            TimeRange.of(Instant.parse("1901-01-01T00:00:00Z"), Instant.parse("9998-12-31T00:00:00Z"));

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public SlotQuery {
        if (Require.present("service", service).isPresent()
                == Require.present("rescheduling", rescheduling).isPresent()) {
            throw new IllegalArgumentException("service: must be given, unless a booking is to be moved");
        }
        candidates = Require.list("candidates", candidates, BookingRequest.MAX_CANDIDATES).stream()
                .distinct()
                .toList();
        if (Require.present("range", range).duration().compareTo(MAX_RANGE) > 0) {
            throw new IllegalArgumentException("range: must be at most " + MAX_RANGE + ", was " + range.duration());
        }
        if (!WITHIN.encloses(range)) {
            throw new IllegalArgumentException("range: must lie in " + WITHIN + ", was " + range);
        }
        addOns = Require.present("addOns", addOns).map(ids -> Require.list("addOns", ids, 100));
        Require.between("partySize", partySize, 1, MAX_PARTY);
        Require.between("units", units, 1, MAX_PARTY);
        Require.present("customer", customer);
        Require.present("by", by);
        if (rescheduling.isPresent()) {
            ofItsOwn("partySize", partySize == 1);
            ofItsOwn("units", units == 1);
            ofItsOwn("customer", customer.isNone());
        }
    }

    private static void ofItsOwn(String field, boolean absent) {
        if (!absent) {
            throw new IllegalArgumentException(
                    field + ": must not be given for a booking that is to be moved, which has its own");
        }
    }

    /** Starts a question for a new booking of that service. */
    public static SlotQueryBuilder forService(String service) {
        return new SlotQueryBuilder(Optional.of(service), Optional.empty());
    }

    /** Starts a question for new times of that booking. */
    public static SlotQueryBuilder forRescheduling(BookingId booking) {
        return new SlotQueryBuilder(Optional.empty(), Optional.of(booking));
    }

    /** The same question about another range. */
    public SlotQuery within(TimeRange other) {
        return new SlotQuery(service, rescheduling, candidates, other, addOns, partySize, units, customer, by);
    }
}
