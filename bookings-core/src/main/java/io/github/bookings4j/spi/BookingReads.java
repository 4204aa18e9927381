package io.github.bookings4j.spi;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a store answers, always about one tenant. Usable only inside the call that handed it out.
 *
 * <p>Each read sees one committed state; in a transaction it also sees what the transaction has written. Ids, keys,
 * references and customers compare exactly, but for the case of email addresses.
 */
public interface BookingReads {

    /** The booking of that key, as committed or as written in this transaction. */
    Optional<Booking> load(BookingKey key);

    /** The allocations on these resources whose busy time overlaps {@code range}, expired holds included, by busy start. */
    List<Allocation> allocations(Set<String> resources, TimeRange range);

    /** The blocked times on these resources that overlap {@code range}, by start. */
    List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range);

    /** Both of the above; for stores that can answer both at once. */
    default Occupied occupied(Set<String> resources, TimeRange range) {
        return new Occupied(allocations(resources, range), blockedTimes(resources, range));
    }

    /** The blocked time of that identity. */
    Optional<BlockedTime> blockedTime(UUID id);

    /** How many bookings there are in each status; a status without bookings may be missing. */
    Map<BookingStatus, Long> count(CountSpec spec);

    /**
     * When the bookings start that {@link #count} would count, sorted; as often as there are bookings. A look for free slots
     * asks it once for each limit, instead of counting in every period of its range.
     *
     * <p>This default goes through the pages of {@link #find}; a store that can read starts alone does better.
     *
     * @param spec which bookings
     * @param statuses in one of these; at least one
     */
    default List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
        return new FoundStarts(spec, statuses, this::find).sorted();
    }

    /**
     * A page of bookings, by start and then by the text of the id. A page that has a next one is full. Text is matched
     * literally (no wildcards), in whatever case of whatever script; a reference also without its dashes.
     */
    BookingPage find(BookingQuery query);

    /**
     * The pending and confirmed bookings whose busy time ended at or before {@code instant}, the earliest end first; expired
     * and displaced holds are among them.
     */
    List<BookingId> ended(Instant instant, int limit);

    /** The events of one booking, by version; the same as in the feed, but some may not have a position yet. */
    List<BookingEvent> history(BookingId booking);
}
