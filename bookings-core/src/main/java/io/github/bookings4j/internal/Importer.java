package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.rules.BookingLimitRule;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.ImportReport;
import io.github.bookings4j.model.ImportedBooking;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes over bookings of another system, each in its own transaction; conflicts are reported. */
public final class Importer {

    private final Environment environment;
    private final Evaluator evaluator;
    private final Recorder recorder;

    /** Into that environment. */
    public Importer(Environment environment) {
        this.environment = environment;
        this.evaluator = Evaluator.forImports(environment);
        this.recorder = new Recorder(environment);
    }

    /**
     * A booking that is there now.
     *
     * @param booking as it is
     * @param isNew whether this import brought it
     */
    private record Entry(Booking booking, boolean isNew) {}

    /** Imports what can be imported. */
    public ImportReport run(Scope scope, List<ImportedBooking> bookings, By by) {
        scope.requireWhole("importAll");
        for (ImportedBooking each : bookings) {
            Given.present("bookings element", each);
        }
        SortedMap<Integer, Booking> imported = new TreeMap<>();
        SortedMap<Integer, Booking> known = new TreeMap<>();
        SortedMap<Integer, List<Rejection>> refused = new TreeMap<>();
        for (int i = 0; i < bookings.size(); i++) {
            ImportedBooking each = bookings.get(i);
            try {
                Entry entry = Attempts.in(environment, scope).decide(() -> attempt(scope, each, by));
                (entry.isNew() ? imported : known).put(i, entry.booking());
            } catch (BookingRejectedException e) {
                refused.put(i, e.rejections());
            }
        }
        return new ImportReport(imported, known, refused);
    }

    private Attempt<Entry> attempt(Scope scope, ImportedBooking given, By by) {
        Optional<BookableService> service = environment.catalog().service(scope.tenant(), given.service());
        if (service.isEmpty()) {
            return Attempt.decided(new Outcome.Refused<>(List.of(Services.unknown(given.service()))));
        }
        if (!given.sold(service.get()).hasOneCurrency()) {
            return Attempt.decided(new Outcome.Refused<>(List.of(Rejection.of(
                    Rule.INVALID_ADDON, "price and add-ons must be of one currency, that of " + given.service()))));
        }
        Candidates candidates = candidates(scope, given, service.get(), by);
        Set<LockKey> locks = candidates.calendars();
        given.idempotencyKey().map(LockKey::idempotency).ifPresent(locks::add);
        locks.addAll(BookingLimitRule.locks(
                service.get().limits(), given.service(), given.customer().key()));
        return new Attempt.Pending<>(locks, candidates.longest(), tx -> take(tx, given, candidates));
    }

    private Outcome<Entry> take(BookingTx tx, ImportedBooking given, Candidates candidates) {
        return earlier(given, tx)
                .<Outcome<Entry>>map(booking -> new Outcome.Accepted<>(new Entry(booking, false)))
                .orElseGet(() -> candidates
                        .pick(tx, environment.now())
                        .then(choice -> recorder.write(tx, choice.draft(BookingEventType.CREATED)))
                        .then(booking -> new Outcome.Accepted<>(new Entry(booking, true))));
    }

    private static Optional<Booking> earlier(ImportedBooking booking, BookingReads reads) {
        return booking.idempotencyKey().flatMap(key -> reads.load(new BookingKey.Idempotency(key)));
    }

    private Candidates candidates(Scope scope, ImportedBooking given, BookableService service, By by) {
        Instant now = environment.now();
        return Wish.of(
                        Verdict.none(),
                        List.of(),
                        service,
                        List.of(given.resources()),
                        (same, resources) -> new Proposal(
                                service,
                                resources,
                                booking(
                                        scope,
                                        given,
                                        given.sold(service),
                                        resources.get(0).zone(),
                                        by,
                                        now),
                                Optional.empty(),
                                by,
                                now))
                .judgedBy(evaluator);
    }

    private static Booking booking(
            Scope scope, ImportedBooking given, ServiceSnapshot sold, ZoneId zone, By by, Instant now) {
        Instant made = given.createdAt().orElse(now);
        boolean cancelled = given.status() == BookingStatus.CANCELLED;
        return Booking.builder()
                .id(Ids.bookingId(now))
                .reference(Ids.reference(made, zone))
                .tenant(scope.tenant())
                .service(given.service())
                .sold(sold)
                .resources(given.resources())
                .zone(zone)
                .time(given.time())
                .status(given.status())
                .cancelledHow(given.cancelledHow()
                        .or(() -> cancelled ? Optional.of(CancelledHow.BY_SYSTEM) : Optional.empty()))
                .customer(given.customer())
                .partySize(given.partySize())
                .units(NewBooking.units(sold.capacity(), given.partySize(), given.units()))
                .notes(given.notes())
                .metadata(given.metadata())
                .externalReference(given.externalReference())
                .idempotencyKey(given.idempotencyKey())
                .createdBy(by.actor())
                .createdAt(made)
                .updatedAt(now)
                .build();
    }
}
