package io.github.bookings4j.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which bookings to find; what is absent does not restrict. Results come by start, then id.
 *
 * @param customer the customer's reference
 * @param resource a resource that the booking takes
 * @param service the service's id
 * @param statuses any of these; empty: all
 * @param startsIn the booking's start lies in this half-open range
 * @param overlaps the appointment, without buffers, overlaps this half-open range
 * @param liveAt holds that have expired by then are left out
 * @param text is part of the customer's name or email address, or of the booking's reference; case does not matter
 * @param externalReference the id of another system
 * @param newestFirst whether the latest start comes first
 * @param limit the size of a page, 1 to 500; 50 by default
 * @param after where the page before ended
 */
public record BookingQuery(
        Optional<String> customer,
        Optional<String> resource,
        Optional<String> service,
        Set<BookingStatus> statuses,
        Optional<TimeRange> startsIn,
        Optional<TimeRange> overlaps,
        Optional<Instant> liveAt,
        Optional<String> text,
        Optional<String> externalReference,
        boolean newestFirst,
        int limit,
        Optional<PageCursor> after) {

    private static final BookingQuery ALL = new BookingQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            50,
            Optional.empty());

    /**
     * @throws IllegalArgumentException if a part is missing or out of range
     */
    public BookingQuery {
        customer = Require.present("customer", customer).map(value -> Require.line("customer", value, 128));
        resource = Require.present("resource", resource).map(value -> Require.line("resource", value, 64));
        service = Require.present("service", service).map(value -> Require.line("service", value, 64));
        statuses = Require.set("statuses", statuses);
        Require.present("startsIn", startsIn);
        Require.present("overlaps", overlaps);
        liveAt = Require.present("liveAt", liveAt).map(value -> Require.instant("liveAt", value));
        text = Require.present("text", text).map(value -> Require.line("text", value, 200));
        externalReference = Require.present("externalReference", externalReference)
                .map(value -> Require.line("externalReference", value, 128));
        Require.between("limit", limit, 1, 500);
        Require.present("after", after);
    }

    /** All bookings, 50 a page. */
    public static BookingQuery all() {
        return ALL;
    }

    /** Of that customer only. */
    public BookingQuery customer(String reference) {
        return new BookingQuery(
                Optional.of(reference),
                resource,
                service,
                statuses,
                startsIn,
                overlaps,
                liveAt,
                text,
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** On that resource only. */
    public BookingQuery resource(String id) {
        return new BookingQuery(
                customer,
                Optional.of(id),
                service,
                statuses,
                startsIn,
                overlaps,
                liveAt,
                text,
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** Of that service only. */
    public BookingQuery service(String id) {
        return new BookingQuery(
                customer,
                resource,
                Optional.of(id),
                statuses,
                startsIn,
                overlaps,
                liveAt,
                text,
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** In one of these statuses only. */
    public BookingQuery status(BookingStatus... values) {
        return new BookingQuery(
                customer,
                resource,
                service,
                Set.copyOf(List.of(values)),
                startsIn,
                overlaps,
                liveAt,
                text,
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** Starting in that half-open range only. */
    public BookingQuery startingIn(TimeRange range) {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                Optional.of(range),
                overlaps,
                liveAt,
                text,
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** Whose appointment overlaps that half-open range only: what is on then. */
    public BookingQuery overlapping(TimeRange range) {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                startsIn,
                Optional.of(range),
                liveAt,
                text,
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** Without holds that have expired by then. */
    public BookingQuery liveAt(Instant now) {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                startsIn,
                overlaps,
                Optional.of(now),
                text,
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** With that text in name, email address or reference only. */
    public BookingQuery text(String value) {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                startsIn,
                overlaps,
                liveAt,
                Optional.of(value),
                externalReference,
                newestFirst,
                limit,
                after);
    }

    /** With that id of another system only. */
    public BookingQuery externalReference(String value) {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                startsIn,
                overlaps,
                liveAt,
                text,
                Optional.of(value),
                newestFirst,
                limit,
                after);
    }

    /** The latest start first. */
    public BookingQuery latestFirst() {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                startsIn,
                overlaps,
                liveAt,
                text,
                externalReference,
                true,
                limit,
                after);
    }

    /** That many a page, 1 to 500. */
    public BookingQuery limit(int value) {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                startsIn,
                overlaps,
                liveAt,
                text,
                externalReference,
                newestFirst,
                value,
                after);
    }

    /** The page after that one. */
    public BookingQuery after(PageCursor cursor) {
        return new BookingQuery(
                customer,
                resource,
                service,
                statuses,
                startsIn,
                overlaps,
                liveAt,
                text,
                externalReference,
                newestFirst,
                limit,
                Optional.of(cursor));
    }
}
