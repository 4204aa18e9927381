package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.rules.AddOnRule;
import io.github.bookings4j.internal.rules.BookingLimitRule;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Verdict;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes new bookings (R3, R13 to R18). */
public final class Creation {

    private final Environment environment;
    private final Evaluator evaluator;
    private final CandidateSorter sorter;
    private final Recorder recorder;
    private final Shortcut shortcut;

    /** In that environment. */
    public Creation(Environment environment) {
        this.environment = environment;
        this.evaluator = Evaluator.forNewBookings(environment);
        this.sorter = new CandidateSorter(environment);
        this.recorder = new Recorder(environment);
        this.shortcut = new Shortcut(environment, recorder);
    }

    /** Makes the booking, or answers with the one that was made under its key. */
    public Booking create(Scope scope, BookingRequest given) {
        BookingRequest request = scope.admit(given);
        return Attempts.in(environment, scope).decide(() -> attempt(scope, request, shortcut::take));
    }

    /** What making it among others comes to. */
    Attempt<Booking> attempt(Scope scope, BookingRequest request) {
        return attempt(scope, request, (tenant, service, candidates, locks) -> Optional.empty());
    }

    /** Every reason why the request would be refused now. */
    public List<Rejection> explain(Scope scope, BookingRequest given) {
        BookingRequest request = scope.admit(given);
        Optional<Outcome<Booking>> replay = earlier(scope, request);
        if (replay.isPresent()) {
            return replay.get().reasons();
        }
        return environment
                .catalog()
                .service(scope.tenant(), request.service())
                .map(service -> reasons(scope, candidates(scope, request, service, environment.now())))
                .orElseGet(() -> List.of(Services.unknown(request.service())));
    }

    private Attempt<Booking> attempt(Scope scope, BookingRequest request, Shortcut.Way way) {
        Optional<Outcome<Booking>> replay = earlier(scope, request);
        if (replay.isPresent()) {
            return Attempt.decided(replay.get());
        }
        Optional<BookableService> service = environment.catalog().service(scope.tenant(), request.service());
        if (service.isEmpty()) {
            return Attempt.decided(new Outcome.Refused<>(List.of(Services.unknown(request.service()))));
        }
        Candidates candidates = candidates(scope, request, service.get(), environment.now());
        if (!candidates.hopeful()) {
            return Attempt.decided(new Outcome.Refused<>(reasons(scope, candidates)));
        }
        Candidates sorted = sorter.sort(scope.tenant(), candidates);
        Set<LockKey> locks = locks(request, service.get(), sorted);
        return way.take(scope.tenant(), service.get(), sorted, locks)
                .<Attempt<Booking>>map(Attempt::decided)
                .orElseGet(
                        () -> new Attempt.Pending<>(locks, sorted.longest(), tx -> take(tx, scope, request, sorted)));
    }

    private Outcome<Booking> take(BookingTx tx, Scope scope, BookingRequest request, Candidates candidates) {
        return replay(scope, request, tx)
                .orElseGet(() -> candidates
                        .pick(tx, environment.now())
                        .then(choice -> recorder.write(tx, choice.draft(BookingEventType.CREATED))));
    }

    private List<Rejection> reasons(Scope scope, Candidates candidates) {
        return environment
                .store()
                .read(scope.tenant(), reads -> candidates.pick(reads, environment.now()))
                .reasons();
    }

    private Optional<Outcome<Booking>> earlier(Scope scope, BookingRequest request) {
        return request.idempotencyKey().isEmpty()
                ? Optional.empty()
                : environment.store().read(scope.tenant(), reads -> replay(scope, request, reads));
    }

    /** R18: the answer that the key has already had, if any. */
    private static Optional<Outcome<Booking>> replay(Scope scope, BookingRequest request, BookingReads reads) {
        return request.idempotencyKey()
                .flatMap(key -> reads.load(new BookingKey.Idempotency(key)))
                .map(booking -> isSame(scope, request, booking)
                        ? new Outcome.Accepted<>(booking)
                        : new Outcome.Refused<>(List.of(Rejection.of(
                                Rule.IDEMPOTENCY_MISMATCH, "the key was used for another request before"))));
    }

    private static boolean isSame(Scope scope, BookingRequest request, Booking booking) {
        return scope.reaches(booking) && booking.requestHash().equals(Optional.of(RequestHash.of(request)));
    }

    private static Set<LockKey> locks(BookingRequest request, BookableService service, Candidates candidates) {
        Set<LockKey> keys = candidates.calendars();
        request.idempotencyKey().map(LockKey::idempotency).ifPresent(keys::add);
        keys.addAll(BookingLimitRule.locks(
                service.limits(), service.id(), request.customer().key()));
        return keys;
    }

    private Candidates candidates(Scope scope, BookingRequest request, BookableService service, Instant now) {
        return wish(scope, request, service, now).judgedBy(evaluator);
    }

    /** What the request asks for. */
    public static Wish wish(Scope scope, BookingRequest request, BookableService service, Instant now) {
        AddOnRule addOns = AddOnRule.choose(service, request.addOns(), service.snapshot(List.of()));
        NewBooking draft = new NewBooking(scope.tenant(), request, service, addOns.addOns(), now);
        return Wish.of(
                Verdict.none(),
                addOns.rejections(),
                service,
                named(request, service),
                (candidate, resources) -> new Proposal(
                        service,
                        resources,
                        draft.on(candidate, resources.get(0).zone()),
                        Optional.empty(),
                        request.by(),
                        now));
    }

    private static List<ResourceSet> named(BookingRequest request, BookableService service) {
        if (!request.candidates().isEmpty()) {
            return request.candidates();
        }
        if (service.resources().size() > BookingRequest.MAX_RESOURCES) {
            throw new IllegalArgumentException(
                    "candidates: must be named where a service has more than " + BookingRequest.MAX_RESOURCES
                            + " resources; " + service.id() + " has "
                            + service.resources().size());
        }
        return service.resources().stream()
                .map(resource -> ResourceSet.of(resource.id()))
                .toList();
    }
}
