package io.github.bookings4j;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.internal.Batch;
import io.github.bookings4j.internal.Blocking;
import io.github.bookings4j.internal.ChangeCommand;
import io.github.bookings4j.internal.Command;
import io.github.bookings4j.internal.ConfirmCommand;
import io.github.bookings4j.internal.Creation;
import io.github.bookings4j.internal.EditCommand;
import io.github.bookings4j.internal.Ended;
import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.Erasure;
import io.github.bookings4j.internal.ExtendHoldCommand;
import io.github.bookings4j.internal.Given;
import io.github.bookings4j.internal.Importer;
import io.github.bookings4j.internal.MoveCommand;
import io.github.bookings4j.internal.OneTransaction;
import io.github.bookings4j.internal.Pages;
import io.github.bookings4j.internal.Queries;
import io.github.bookings4j.internal.Revisions;
import io.github.bookings4j.internal.Scope;
import io.github.bookings4j.internal.StepCommand;
import io.github.bookings4j.internal.offer.DayTables;
import io.github.bookings4j.internal.offer.Offers;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingReference;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.BookingStatistics;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.ImportReport;
import io.github.bookings4j.model.ImportedBooking;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.StatisticsQuery;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayTable;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.JoinedTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes, moves and cancels bookings, never two for the same time, and answers questions about them.
 *
 * <p>A command either succeeds and returns the booking as it is then, or throws {@link BookingRejectedException} with every
 * rule that refuses, and nothing is changed. Repeating what has happened succeeds and changes nothing. Unusable input
 * (blank names, ends before starts) is an {@link IllegalArgumentException} that names the field. All times are instants,
 * truncated to microseconds; all ranges are half-open.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Bookings {

    private final Environment environment;
    private final Scope scope;
    private final Creation creation;
    private final Revisions revisions;
    private final Queries queries;
    private final Offers offers;

    Bookings(Environment environment, Scope scope) {
        this.environment = environment;
        this.scope = scope;
        this.creation = new Creation(environment);
        this.revisions = new Revisions(environment);
        this.queries = new Queries(environment);
        this.offers = new Offers(environment, scope);
    }

    /** Starts the wiring. */
    public static BookingsBuilder builder() {
        return new BookingsBuilder();
    }

    /**
     * The same bookings within reach of one customer: others' answer as if they did not exist, what is made belongs to the
     * customer, and what only staff may do is refused (INVALID_TRANSITION) or not available
     * ({@link UnsupportedOperationException}).
     *
     * <p>What staff wrote, internal notes and reasons, is in the bookings and events all the same.
     *
     * @param actor made with {@link Actor#customer}; its id is the customer's reference
     */
    public Bookings as(Actor actor) {
        return new Bookings(environment, scope.narrowedTo(Given.present("actor", actor)));
    }

    // ---- looking for a time ----

    /**
     * The free slots, by start: what the slots engine knows, less what any rule would refuse. Each can be booked at once by a
     * request (or a reschedule) for the same; of a start that is not among them, {@link #explain(BookingRequest)} says why.
     *
     * <p>What is taken is read from the store once for the whole range and all candidates. Each booking limit is one more read,
     * and so is the duplicate guard; of what is counted for each resource, one for each candidate.
     *
     * @return each start once, with all candidates that can take it
     * @throws BookingRejectedException if no start could be booked at all: an unknown service, resource or add-on, no such
     *     booking, or one that may not be moved
     * @throws IllegalStateException if there is no slots engine
     */
    public List<Slot> availableSlots(SlotQuery query) {
        return offers.slots(Given.present("query", query));
    }

    /** As {@link #availableSlots}, found while the stream is read: a first part of 8 days, then twice as much each time. */
    public Stream<Slot> streamSlots(SlotQuery query) {
        return offers.stream(Given.present("query", query));
    }

    /** The first of the {@link #availableSlots}; looks no further than it has to. */
    public Optional<Slot> firstFree(SlotQuery query) {
        return streamSlots(query).findFirst();
    }

    /**
     * The dates on which there is any of the {@link #availableSlots}, in order: for the view of a month.
     *
     * @param zone whose dates, such as the customer's
     */
    public List<LocalDate> freeDays(SlotQuery query, ZoneId zone) {
        return offers.days(Given.present("query", query), Given.present("zone", zone));
    }

    /**
     * Why a day looks as it does: each start that the slots engine knows, free or with what is in the way, and what is closed
     * in between. For those who run the calendar: not available to a single customer, to whom {@link #explain(BookingRequest)}
     * says why a start is not on offer.
     *
     * @param query with one candidate; its range, at most 31 days, is that of the starts, wherever they end
     */
    public DayTable why(SlotQuery query) {
        return new DayTables(environment, scope).of(Given.present("query", query));
    }

    // ---- making ----

    /**
     * Takes a booking: CONFIRMED, or PENDING where the service requires approval or the request is for a hold.
     *
     * @return the booking; under an idempotency key that was used before for an equal request, the one made then
     * @throws BookingRejectedException with every rule that refuses, for each candidate
     */
    public Booking create(BookingRequest request) {
        return creation.create(scope, Given.present("request", request));
    }

    /** What {@link #create} would refuse the request for, were it called now; empty if it would accept. Writes nothing. */
    public List<Rejection> explain(BookingRequest request) {
        return creation.explain(scope, Given.present("request", request));
    }

    /**
     * Takes over bookings of another system as they are, each in its own transaction. What overlaps is not taken over but
     * reported.
     */
    public ImportReport importAll(List<ImportedBooking> bookings, By by) {
        return new Importer(environment).run(scope, Given.present("bookings", bookings), Given.present("by", by));
    }

    // ---- what is pending ----

    /** Approves a request, or turns a hold into a booking. Customers may only confirm holds that need no approval. */
    public Booking confirm(BookingId id, Actor actor) {
        return confirm(id, By.of(actor));
    }

    /**
     * As {@link #confirm(BookingId, Actor)}. An expired hold takes its time again if it is still free.
     *
     * @throws BookingRejectedException HOLD_LOST if the hold's time is gone: refund or book anew
     */
    public Booking confirm(BookingId id, By by) {
        return run(id, by, new ConfirmCommand(environment, Optional.empty(), by));
    }

    /** As {@link #confirm(BookingId, By)}, saying who books: for holds made without a customer. */
    public Booking confirm(BookingId id, Customer customer, By by) {
        Customer own = scope.admit(Given.present("customer", customer));
        return run(id, by, new ConfirmCommand(environment, Optional.of(own), by));
    }

    /**
     * Gives a hold more time.
     *
     * @param until later than now and than its present expiry, at most the service's {@code maxHold} after it was made
     * @throws BookingRejectedException HOLD_LOST if it had expired and its time is gone; BLOCKED or BOOKING_LIMIT if it is
     *     still live but could not be made any more
     */
    public Booking extendHold(BookingId id, Instant until, By by) {
        return run(id, by, new ExtendHoldCommand(environment, micros("until", until), by));
    }

    /** Refuses a pending request; staff and system only, and bound by no notice. */
    public Booking decline(BookingId id, By by) {
        Given.present("by", by);
        return run(id, by, StepCommand.decline(by));
    }

    /** As {@link #decline(BookingId, By)}. */
    public Booking decline(BookingId id, Actor actor) {
        return decline(id, By.of(actor));
    }

    // ---- changing ----

    /** Calls a booking off, if the terms it was sold under allow. Frees its time at once. */
    public Booking cancel(BookingId id, By by) {
        Given.present("by", by);
        return run(id, by, StepCommand.cancel(by));
    }

    /** As {@link #cancel(BookingId, By)}. */
    public Booking cancel(BookingId id, Actor actor) {
        return cancel(id, By.of(actor));
    }

    /** As {@link #cancel(BookingId, By)}. */
    public Booking cancel(BookingId id, Actor actor, String reason) {
        return cancel(id, By.of(actor).because(reason));
    }

    /** Moves a booking; it keeps its id, its reference and the terms it was sold under. */
    public Booking reschedule(RescheduleRequest request) {
        Given.present("request", request);
        return run(request.booking(), request.by(), new MoveCommand(environment, request));
    }

    /** Moves a booking to another start, with the same resources and add-ons. */
    public Booking reschedule(BookingId id, Instant newStart, Actor actor) {
        return reschedule(RescheduleRequest.of(id, newStart, By.of(actor)));
    }

    /** What {@link #reschedule(RescheduleRequest)} would refuse the request for, were it called now. Writes nothing. */
    public List<Rejection> explain(RescheduleRequest request) {
        Given.present("request", request);
        return revisions.explain(scope, request.booking(), request.by(), new MoveCommand(environment, request));
    }

    /** What {@link #change} would refuse the request for, were it called now. Writes nothing. */
    public List<Rejection> explain(ChangeRequest request) {
        Given.present("request", request);
        return revisions.explain(scope, request.booking(), request.by(), new ChangeCommand(environment, request));
    }

    /** What {@link #cancel(BookingId, By)} would refuse, were it called now: may this booking still be cancelled? */
    public List<Rejection> explainCancel(BookingId id, By by) {
        return revisions.explain(scope, Given.present("id", id), Given.present("by", by), StepCommand.cancel(by));
    }

    /** Changes add-ons, party size or units in place, under the same terms as a move. */
    public Booking change(ChangeRequest request) {
        Given.present("request", request);
        return run(request.booking(), request.by(), new ChangeCommand(environment, request));
    }

    /** Corrects customer details, notes, metadata or the external reference, in any status. */
    public Booking edit(EditRequest request) {
        Given.present("request", request);
        EditRequest own = request.customer()
                .map(customer -> request.customer(scope.admit(customer)))
                .orElse(request);
        return run(own.booking(), own.by(), EditCommand.of(own));
    }

    /** Adds a line to a booking's notes; only staff and system write internal ones. */
    public Booking addNote(BookingId id, Notes.Kind kind, String text, By by) {
        return run(id, by, EditCommand.note(Given.present("kind", kind), text, Given.present("by", by)));
    }

    /** Sets what the service costs in this booking, add-ons not counted; staff and system only. */
    public Booking setPrice(BookingId id, Money amount, By by) {
        return run(id, by, EditCommand.price(Given.present("amount", amount), by));
    }

    /** Sets what one of the booking's add-ons costs; staff and system only. */
    public Booking setPrice(BookingId id, String addOnId, Money amount, By by) {
        return run(id, by, EditCommand.price(addOnId, Given.present("amount", amount), by));
    }

    // ---- closing ----

    /** Says that a booking took place; from its start on, by staff and system only. Corrects a no-show. */
    public Booking complete(BookingId id, By by) {
        Given.present("by", by);
        return run(id, by, StepCommand.complete(by));
    }

    /** As {@link #complete(BookingId, By)}. */
    public Booking complete(BookingId id, Actor actor) {
        return complete(id, By.of(actor));
    }

    /** Says that the customer did not come; from the start on, by staff and system only. Corrects a completion. */
    public Booking noShow(BookingId id, By by) {
        Given.present("by", by);
        return run(id, by, StepCommand.miss(by));
    }

    /** As {@link #noShow(BookingId, By)}. */
    public Booking noShow(BookingId id, Actor actor) {
        return noShow(id, By.of(actor));
    }

    /**
     * Closes what is over, for the host's scheduler: confirmed bookings become COMPLETED, what was never approved or paid for
     * CANCELLED (LAPSED).
     *
     * @param before bookings whose busy time ended at or before this instant; not after now
     * @param limit how many at the most, 1 to 10,000; the earliest end first
     * @return what this call closed; what others closed meanwhile is not among it
     * @throws RuntimeException what the first listener threw that did not let a booking be closed; all others are closed by
     *     then
     */
    public List<Booking> completeEnded(Instant before, int limit) {
        return new Ended(environment).close(scope, micros("before", before), limit);
    }

    /** Blanks a booking's personal data, also in its events; its time, status and price stay. */
    public Booking erase(BookingId id, By by) {
        return new Erasure(environment).erase(scope, Given.present("id", id), Given.present("by", by));
    }

    /**
     * Blanks the personal data of all bookings of a customer.
     *
     * @param reference the customer's
     * @return how many bookings were erased
     */
    public int eraseCustomer(String reference, By by) {
        return new Erasure(environment)
                .eraseCustomer(scope, Given.present("reference", reference), Given.present("by", by));
    }

    /** Time at which nothing may be booked. */
    public BlockedTimes blockedTimes() {
        return new BlockedTimes(new Blocking(environment), scope);
    }

    // ---- several at once ----

    /** Starts a batch: several commands, all or none. */
    public BookingBatch batch() {
        return new BookingBatch(environment, new Batch(environment, scope));
    }

    /**
     * Runs the work in one transaction, which commits when the work returns and rolls back when it throws. Listeners that wait
     * for the commit are told after it.
     *
     * @param work may be run again from the start if the store has to retry, so it must have no effects of its own but in the
     *     transaction
     * @return what the work returned
     */
    public <T> T inTransaction(Function<TransactionBookings, T> work) {
        Given.present("work", work);
        return environment
                .store()
                .transaction(
                        scope.tenant(),
                        tx -> work.apply(new TransactionBookings(tx, on(new OneTransaction(scope.tenant(), tx)))));
    }

    /**
     * Takes part in a transaction of the host's: bookings and the host's own data are committed together or not at all.
     *
     * @param transaction from the store, as in {@code store.joining(connection)}
     */
    public JoinedBookings join(JoinedTransaction transaction) {
        return new JoinedBookings(
                transaction, on(Given.present("transaction", transaction).store()));
    }

    // ---- reading ----

    /**
     * The booking of that id.
     *
     * @throws BookingRejectedException NOT_FOUND if there is none within reach
     */
    public Booking get(BookingId id) {
        return find(id).orElseThrow(() ->
                new BookingRejectedException(List.of(Rejection.of(Rule.NOT_FOUND, "there is no such booking"))));
    }

    /** The booking of that id, if there is one within reach. */
    public Optional<Booking> find(BookingId id) {
        return queries.find(scope, new BookingKey.Id(Given.present("id", id)));
    }

    /** The booking of that reference, if there is one within reach. */
    public Optional<Booking> find(BookingReference reference) {
        return queries.find(scope, new BookingKey.Reference(Given.present("reference", reference)));
    }

    /** The bookings that match, a page at a time. */
    public BookingPage find(BookingQuery query) {
        return queries.find(scope, Given.present("query", query));
    }

    /** All bookings that match, the first page now and each further one when it is reached; bookings that move meanwhile may be met twice or not at all. */
    public Stream<Booking> stream(BookingQuery query) {
        return Pages.all(Given.present("query", query), this::find);
    }

    /** The bookings of an id of another system, such as a payment's; at most 500, by start. */
    public List<Booking> findByExternalReference(String externalReference) {
        return find(BookingQuery.all().externalReference(externalReference).limit(500))
                .bookings();
    }

    /** All events of a booking, the first first; empty if there is no such booking within reach. */
    public List<BookingEvent> history(BookingId id) {
        return queries.history(scope, Given.present("id", id));
    }

    /** How a booking stood at that instant (inclusive), by its events; empty before it was made. */
    public Optional<BookingState> stateAt(BookingId id, Instant instant) {
        return queries.stateAt(scope, Given.present("id", id), Given.present("instant", instant));
    }

    /**
     * The feed of all events: go on from the position of the last one given, and none is missed.
     *
     * @param position those after it; 0 for all
     * @param limit how many at the most, 1 to 10,000
     */
    public List<BookingEvent> eventsAfter(long position, int limit) {
        return queries.eventsAfter(scope, position, limit);
    }

    /**
     * The times at which a resource is not free: busy times of active bookings, buffers included, and blocked times. Sorted
     * by start; neither merged nor clipped to the range.
     */
    public List<TimeRange> busyIntervals(String resource, TimeRange range) {
        return queries.busyIntervals(scope, Given.present("resource", resource), Given.present("range", range));
    }

    /** How many bookings there are in each status, and the no-show rate; expired holds are not counted. */
    public BookingStatistics statistics(StatisticsQuery query) {
        return queries.statistics(scope, Given.present("query", query));
    }

    private Bookings on(BookingStore store) {
        return new Bookings(environment.with(store), scope);
    }

    private Booking run(BookingId id, By by, Command command) {
        return revisions.run(scope, Given.present("id", id), Given.present("by", by), command);
    }

    private static Instant micros(String parameter, Instant instant) {
        return Given.present(parameter, instant).truncatedTo(ChronoUnit.MICROS);
    }
}
