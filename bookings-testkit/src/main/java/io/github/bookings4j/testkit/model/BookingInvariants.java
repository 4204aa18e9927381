package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stored booking is as the model says, and its events tell how it came to be so. */
final class BookingInvariants {

    private BookingInvariants() {}

    static void check(Booking actual, ModelBooking expected, Side side) {
        assertThat(facts(actual)).as("the stored booking").isEqualTo(facts(expected));
        List<BookingEvent> history = side.bookings().history(actual.id());
        assertThat(history.stream().map(BookingInvariants::told).toList())
                .as("its events")
                .isEqualTo(expected.events);
        Optional<BookingState> state = Optional.empty();
        for (int i = 0; i < history.size(); i++) {
            assertThat(history.get(i).version()).as("versions without a gap").isEqualTo(i + 1L);
            assertThat(history.get(i).before())
                    .as("each event goes on from the last")
                    .isEqualTo(state);
            state = Optional.of(history.get(i).after());
        }
        assertThat(state).as("the state by the events").contains(actual.state());
        assertThat(history.get(history.size() - 1).icsSequence())
                .as("sequence of the last event")
                .isEqualTo(actual.icsSequence());
        assertThat(side.bookings().stateAt(actual.id(), side.model().now()))
                .as("the state now")
                .isEqualTo(state);
        assertThat(side.bookings().stateAt(actual.id(), history.get(0).at().minus(Duration.ofSeconds(1))))
                .as("the state before it was made")
                .isEmpty();
    }

    private static ModelEvent told(BookingEvent event) {
        return new ModelEvent(
                event.type(),
                event.actor(),
                event.reason(),
                event.at(),
                event.overrides(),
                event.fields(),
                event.after());
    }

    private static List<Object> facts(Booking booking) {
        return new ArrayList<>(List.of(
                booking.service(),
                booking.resources().ids(),
                booking.time(),
                booking.busyTime(),
                booking.status(),
                booking.cancelledHow(),
                booking.expiresAt(),
                booking.customer(),
                booking.partySize(),
                booking.units(),
                booking.sold().addOns().stream().map(BookedAddOn::id).toList(),
                booking.total().amount().map(money -> money.amount().intValue()),
                booking.notes(),
                booking.metadata(),
                booking.externalReference(),
                booking.idempotencyKey(),
                booking.requestHash().isPresent(),
                booking.createdBy(),
                booking.version(),
                booking.icsSequence()));
    }

    private static List<Object> facts(ModelBooking booking) {
        Actor creator = booking.creatorKnown ? booking.createdBy : booking.createdBy.withoutId();
        return new ArrayList<>(List.of(
                booking.service.id(),
                booking.resources,
                TimeRange.of(booking.start, booking.end()),
                TimeRange.of(booking.busyStart(), booking.busyEnd()),
                booking.status,
                booking.how,
                booking.expiresAt,
                booking.customer,
                booking.party,
                booking.units,
                booking.addOns,
                Optional.of(booking.total()),
                booking.notes,
                booking.metadata,
                booking.externalReference,
                booking.key,
                booking.request.isPresent(),
                creator,
                (long) booking.version(),
                booking.icsSequence));
    }
}
