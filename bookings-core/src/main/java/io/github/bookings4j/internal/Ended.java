package io.github.bookings4j.internal;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.spi.BookingKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R4: closes what is over: confirmed bookings become COMPLETED, those never approved or paid for CANCELLED (LAPSED). */
public final class Ended {

    private final Environment environment;
    private final Revisions revisions;

    /** In that environment. */
    public Ended(Environment environment) {
        this.environment = environment;
        this.revisions = new Revisions(environment);
    }

    /** Closes bookings whose busy time ended at or before that instant, the earliest first, each in its own transaction. */
    public List<Booking> close(Scope scope, Instant before, int limit) {
        scope.requireWhole("completeEnded");
        if (before.isAfter(environment.now())) {
            throw new IllegalArgumentException(
                    "before: must not be after now " + environment.now() + ", was " + before);
        }
        Given.between("limit", limit, 1, 10_000);
        List<Booking> closed = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (BookingId id : environment.store().read(scope.tenant(), reads -> reads.ended(before, limit))) {
            try {
                close(scope, id, before).ifPresent(closed::add);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        return finished(closed, failures);
    }

    /** One booking that cannot be closed shall not keep the others open for ever, so it is spoken of last. */
    private static List<Booking> finished(List<Booking> closed, List<RuntimeException> failures) {
        if (failures.isEmpty()) {
            return List.copyOf(closed);
        }
        RuntimeException first = failures.get(0);
        failures.stream().skip(1).forEach(first::addSuppressed);
        throw first;
    }

    /** Absent if somebody else closed or moved it meanwhile. */
    private Optional<Booking> close(Scope scope, BookingId id, Instant before) {
        Optional<Booking> seen = environment.store().read(scope.tenant(), reads -> reads.load(new BookingKey.Id(id)));
        if (seen.isEmpty()
                || !seen.get().status().isActive()
                || seen.get().busyTime().end().isAfter(before)) {
            return Optional.empty();
        }
        By by = By.system().ifVersion(seen.get().version());
        Command command =
                seen.get().status() == BookingStatus.CONFIRMED ? StepCommand.complete(by) : StepCommand.lapse(by);
        try {
            return revisions.runIfDue(scope, id, by, command);
        } catch (BookingRejectedException overtaken) {
            return Optional.empty();
        }
    }
}
