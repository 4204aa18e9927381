package io.github.bookings4j.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
 * @param text is part of the customer's name or email address, or of the booking's reference, which may be given without its
 *     dashes; case does not matter
 * @param externalReference the id of another system
 * @param series what the bookings that were made together have in common
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
        Optional<String> series,
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
        series = Require.present("series", series).map(value -> Require.line("series", value, 64));
        Require.between("limit", limit, 1, 500);
        Require.present("after", after);
    }

    /** All bookings, 50 a page. */
    public static BookingQuery all() {
        return ALL;
    }

    /** Of that customer only. */
    public BookingQuery customer(String reference) {
        return with(draft -> draft.customer = Optional.of(reference));
    }

    /** On that resource only. */
    public BookingQuery resource(String id) {
        return with(draft -> draft.resource = Optional.of(id));
    }

    /** Of that service only. */
    public BookingQuery service(String id) {
        return with(draft -> draft.service = Optional.of(id));
    }

    /** In one of these statuses only. */
    public BookingQuery status(BookingStatus... values) {
        return with(draft -> draft.statuses = Set.copyOf(List.of(values)));
    }

    /** Starting in that half-open range only. */
    public BookingQuery startingIn(TimeRange range) {
        return with(draft -> draft.startsIn = Optional.of(range));
    }

    /** Whose appointment overlaps that half-open range only: what is on then. */
    public BookingQuery overlapping(TimeRange range) {
        return with(draft -> draft.overlaps = Optional.of(range));
    }

    /** Without holds that have expired by then. */
    public BookingQuery liveAt(Instant now) {
        return with(draft -> draft.liveAt = Optional.of(now));
    }

    /** With that text in name, email address or reference only. */
    public BookingQuery text(String value) {
        return with(draft -> draft.text = Optional.of(value));
    }

    /** With that id of another system only. */
    public BookingQuery externalReference(String value) {
        return with(draft -> draft.externalReference = Optional.of(value));
    }

    /** Of that series only. */
    public BookingQuery series(String value) {
        return with(draft -> draft.series = Optional.of(value));
    }

    /** The latest start first. */
    public BookingQuery latestFirst() {
        return with(draft -> draft.newestFirst = true);
    }

    /** That many a page, 1 to 500. */
    public BookingQuery limit(int value) {
        return with(draft -> draft.limit = value);
    }

    /** The page after that one. */
    public BookingQuery after(PageCursor cursor) {
        return with(draft -> draft.after = Optional.of(cursor));
    }

    private BookingQuery with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.query();
    }

    /** A query that is about to differ in one part. */
    private static final class Draft {

        private Optional<String> customer;
        private Optional<String> resource;
        private Optional<String> service;
        private Set<BookingStatus> statuses;
        private Optional<TimeRange> startsIn;
        private Optional<TimeRange> overlaps;
        private Optional<Instant> liveAt;
        private Optional<String> text;
        private Optional<String> externalReference;
        private Optional<String> series;
        private boolean newestFirst;
        private int limit;
        private Optional<PageCursor> after;

        private Draft(BookingQuery query) {
            this.customer = query.customer;
            this.resource = query.resource;
            this.service = query.service;
            this.statuses = query.statuses;
            this.startsIn = query.startsIn;
            this.overlaps = query.overlaps;
            this.liveAt = query.liveAt;
            this.text = query.text;
            this.externalReference = query.externalReference;
            this.series = query.series;
            this.newestFirst = query.newestFirst;
            this.limit = query.limit;
            this.after = query.after;
        }

        private BookingQuery query() {
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
                    series,
                    newestFirst,
                    limit,
                    after);
        }
    }
}
