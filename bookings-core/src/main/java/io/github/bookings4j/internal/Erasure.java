package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Notes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** R24: blanks personal data in bookings and their events; time, status and price stay. */
public final class Erasure {

    private final Environment environment;
    private final Revisions revisions;

    /** In that environment. */
    public Erasure(Environment environment) {
        this.environment = environment;
        this.revisions = new Revisions(environment);
    }

    /** Erases one booking. */
    public Booking erase(Scope scope, BookingId id, By by) {
        scope.requireWhole("erase");
        List<BookingEvent> history = environment.store().read(scope.tenant(), reads -> reads.history(id));
        boolean historyIsBlank = history.stream().allMatch(event -> event.equals(event.erased()));
        return revisions.run(scope, id, by, new EraseCommand(historyIsBlank, by));
    }

    /** Erases all bookings of a customer and says how many there were. */
    public int eraseCustomer(Scope scope, String reference, By by) {
        scope.requireWhole("erase");
        BookingQuery query = BookingQuery.all().customer(reference).limit(500);
        By each = new By(by.actor(), by.reason(), by.overrides(), OptionalLong.empty());
        int erased = 0;
        // An erased booking is no longer the customer's, so the first page is always the next one.
        for (BookingPage page = find(scope, query); !page.bookings().isEmpty(); page = find(scope, query)) {
            for (Booking booking : page.bookings()) {
                erase(scope, booking.id(), each);
                erased++;
            }
        }
        return erased;
    }

    private BookingPage find(Scope scope, BookingQuery query) {
        return environment.store().read(scope.tenant(), reads -> reads.find(query));
    }

    private record EraseCommand(boolean historyIsBlank, By by) implements Command {

        @Override
        public boolean isDone(Booking booking) {
            return historyIsBlank && blank(booking).equals(booking);
        }

        @Override
        public Plan plan(Booking booking, Instant now) {
            return Plan.writingUnlocked(
                    Draft.of(Optional.of(booking), blank(booking), BookingEventType.ERASED, withoutReason(), now));
        }

        private By withoutReason() {
            return By.of(by.actor().isCustomer() ? by.actor().withoutId() : by.actor());
        }

        /** The idempotency key stays, so that a late repetition books nothing anew. */
        private static Booking blank(Booking booking) {
            return booking.toBuilder()
                    .customer(Customer.none())
                    .notes(Notes.none())
                    .metadata(Map.of())
                    .externalReference(Optional.empty())
                    .requestHash(Optional.empty())
                    .createdBy(booking.createdBy().withoutId())
                    .build();
        }
    }
}
