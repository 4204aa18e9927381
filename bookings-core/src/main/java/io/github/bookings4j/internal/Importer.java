package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
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
import io.github.bookings4j.model.ServiceSnapshot;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.CandidateOrder;
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

    private static final CandidateSorter AS_GIVEN = new CandidateSorter(CandidateOrder.given());

    private final Environment environment;
    private final Evaluator evaluator;
    private final Recorder recorder;

    /** Into that environment. */
    public Importer(Environment environment) {
        this.environment = environment;
        this.evaluator = Evaluator.forImports(environment);
        this.recorder = new Recorder(environment);
    }

    /** Imports what can be imported. */
    public ImportReport run(Scope scope, List<ImportedBooking> bookings, By by) {
        scope.requireWhole("importAll");
        SortedMap<Integer, Booking> imported = new TreeMap<>();
        SortedMap<Integer, Booking> known = new TreeMap<>();
        SortedMap<Integer, List<Rejection>> refused = new TreeMap<>();
        for (int i = 0; i < bookings.size(); i++) {
            ImportedBooking each = bookings.get(i);
            Optional<Booking> earlier = environment.store().read(scope.tenant(), reads -> earlier(each, reads));
            if (earlier.isPresent()) {
                known.put(i, earlier.get());
                continue;
            }
            try {
                imported.put(i, Attempts.decide(() -> attempt(scope, each, by)));
            } catch (BookingRejectedException e) {
                refused.put(i, e.rejections());
            }
        }
        return new ImportReport(imported, known, refused);
    }

    private static Optional<Booking> earlier(ImportedBooking booking, BookingReads reads) {
        return booking.idempotencyKey().flatMap(key -> reads.load(new BookingKey.Idempotency(key)));
    }

    private Outcome<Booking> attempt(Scope scope, ImportedBooking given, By by) {
        Optional<BookableService> service = environment.catalog().service(scope.tenant(), given.service());
        if (service.isEmpty()) {
            return new Outcome.Refused<>(List.of(Services.unknown(given.service())));
        }
        Services.Lookup lookup = Services.resources(service.get(), given.resources());
        if (lookup.rejection().isPresent()) {
            return new Outcome.Refused<>(List.of(lookup.rejection().get()));
        }
        Instant now = environment.now();
        Booking booking =
                booking(scope, given, service.get(), lookup.resources().get(0).zone(), by, now);
        Proposal proposal = Proposal.of(service.get(), lookup.resources(), booking, Optional.empty(), by, now);
        Candidates candidates = Candidates.of(evaluator, Verdict.none(), List.of(proposal), List.of(), List.of());
        Set<LockKey> locks = candidates.calendars();
        given.idempotencyKey().map(LockKey::idempotency).ifPresent(locks::add);
        return environment.store().transaction(scope.tenant(), tx -> take(tx, given, candidates, locks));
    }

    private Outcome<Booking> take(BookingTx tx, ImportedBooking given, Candidates candidates, Set<LockKey> locks) {
        tx.lock(locks);
        Optional<Booking> earlier = earlier(given, tx);
        if (earlier.isPresent()) {
            return new Outcome.Accepted<>(earlier.get());
        }
        return candidates
                .pick(AS_GIVEN, tx, environment.now())
                .then(choice -> recorder.write(tx, choice.draft(BookingEventType.CREATED)));
    }

    private static Booking booking(
            Scope scope, ImportedBooking given, BookableService service, ZoneId zone, By by, Instant now) {
        Instant made = given.createdAt().orElse(now);
        boolean cancelled = given.status() == BookingStatus.CANCELLED;
        return Booking.builder()
                .id(Ids.bookingId(now))
                .reference(Ids.reference(made, zone))
                .tenant(scope.tenant())
                .service(service.id())
                .sold(sold(given, service))
                .resources(given.resources())
                .zone(zone)
                .time(given.time())
                .status(given.status())
                .cancelledHow(
                        cancelled
                                ? given.cancelledHow().or(() -> Optional.of(CancelledHow.BY_SYSTEM))
                                : Optional.empty())
                .customer(given.customer())
                .partySize(given.partySize())
                .units(NewBooking.units(service.capacity(), given.partySize(), given.units()))
                .notes(given.notes())
                .metadata(given.metadata())
                .externalReference(given.externalReference())
                .idempotencyKey(given.idempotencyKey())
                .createdBy(by.actor())
                .createdAt(made)
                .updatedAt(now)
                .build();
    }

    /** Today's terms, but for the duration, which is what was agreed. */
    private static ServiceSnapshot sold(ImportedBooking given, BookableService service) {
        ServiceSnapshot today = service.snapshot(List.of());
        return new ServiceSnapshot(
                today.name(),
                given.time().duration(),
                today.buffers(),
                today.capacity(),
                today.price(),
                List.of(),
                today.policy(),
                today.requiresApproval());
    }
}
