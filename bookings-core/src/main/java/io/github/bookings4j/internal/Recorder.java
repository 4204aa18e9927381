package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.internal.occupancy.Allocations;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.BookingListener;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.WriteResult;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** R22, R25: writes a change with its one event, and tells the listeners. The only place that writes bookings. */
final class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final Environment environment;

    Recorder(Environment environment) {
        this.environment = environment;
    }

    Outcome<Booking> write(BookingTx tx, Draft draft) {
        BookingChange change = change(draft);
        WriteResult result = tx.write(change);
        if (result != WriteResult.WRITTEN) {
            return new Outcome.Overtaken<>(result == WriteResult.OVERLAPS);
        }
        environment.inTransaction().forEach(listener -> listener.on(change.event(), change.after(), tx));
        afterCommit(change).forEach(tx::afterCommit);
        return new Outcome.Accepted<>(change.after());
    }

    /** Whether listeners want to be in the transaction. */
    boolean hasCompany() {
        return !environment.inTransaction().isEmpty();
    }

    /** Tells the listeners, each for itself, once the change has committed. */
    List<Runnable> afterCommit(BookingChange change) {
        return environment.afterCommit().stream()
                .<Runnable>map(listener -> () -> tell(listener, change))
                .toList();
    }

    /** What is to be written for a draft. */
    static BookingChange change(Draft draft) {
        Booking after = numbered(draft);
        List<Allocation> had = draft.before().map(Allocations::of).orElse(List.of());
        List<Allocation> has = Allocations.of(after);
        boolean moves = !had.equals(has);
        return new BookingChange(
                draft.before(),
                after,
                moves && !had.isEmpty(),
                moves ? has : List.of(),
                draft.displaced(),
                draft.type() == BookingEventType.ERASED,
                event(draft, after));
    }

    private static Booking numbered(Draft draft) {
        if (draft.before().isEmpty()) {
            return draft.after();
        }
        Booking before = draft.before().get();
        Booking after = draft.after();
        boolean cancels = after.status() == BookingStatus.CANCELLED && before.status() != BookingStatus.CANCELLED;
        boolean retimed = !after.time().equals(before.time());
        return after.toBuilder()
                .version(before.version() + 1)
                .icsSequence(before.icsSequence() + (cancels || retimed ? 1 : 0))
                .updatedAt(draft.at())
                .build();
    }

    private static BookingEvent event(Draft draft, Booking after) {
        return new BookingEvent(
                Ids.uuid(draft.at()),
                OptionalLong.empty(),
                after.tenant(),
                after.id(),
                after.version(),
                after.icsSequence(),
                draft.type(),
                draft.by().actor(),
                draft.at(),
                draft.before().map(Booking::state),
                after.state(),
                draft.by().reason(),
                draft.overridden(),
                draft.fields());
    }

    private static void tell(BookingListener listener, BookingChange change) {
        try {
            listener.on(change.event(), change.after());
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "A listener failed after the commit of {} of booking {}; the event is on record",
                    change.event().type(),
                    change.after().id(),
                    e);
        }
    }
}
