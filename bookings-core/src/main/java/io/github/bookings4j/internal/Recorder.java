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
        Booking after = numbered(draft);
        BookingEvent event = event(draft, after);
        List<Allocation> had = draft.before().map(Allocations::of).orElse(List.of());
        List<Allocation> has = Allocations.of(after);
        boolean moves = !had.equals(has);
        BookingChange change = new BookingChange(
                draft.before(),
                after,
                moves && !had.isEmpty(),
                moves ? has : List.of(),
                draft.displaced(),
                draft.type() == BookingEventType.ERASED,
                event);
        if (tx.write(change) != WriteResult.WRITTEN) {
            return new Outcome.Overtaken<>();
        }
        environment.inTransaction().forEach(listener -> listener.on(event, after));
        environment.afterCommit().forEach(listener -> tx.afterCommit(() -> tell(listener, event, after)));
        return new Outcome.Accepted<>(after);
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

    private static void tell(BookingListener listener, BookingEvent event, Booking booking) {
        try {
            listener.on(event, booking);
        } catch (RuntimeException | Error e) {
            LOG.error(
                    "A listener failed after the commit of {} of booking {}; the event is on record",
                    event.type(),
                    booking.id(),
                    e);
        }
    }
}
