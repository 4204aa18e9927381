package io.github.bookings4j;

import io.github.bookings4j.internal.Blocking;
import io.github.bookings4j.internal.Scope;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.BlockedTimeEntry;
import io.github.bookings4j.model.TimeRange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Time off, maintenance, entries of other calendars: nothing new can be booked then (BLOCKED), and what is booked already
 * stays. Blocked times may overlap anything.
 */
public final class BlockedTimes {

    private final Blocking blocking;
    private final Scope scope;

    BlockedTimes(Blocking blocking, Scope scope) {
        this.blocking = blocking;
        this.scope = scope;
    }

    /**
     * Blocks a resource.
     *
     * @param reason why, up to 1,000 characters
     * @return the entry, and the active bookings whose busy time it touches; none of them is cancelled
     */
    public BlockedTimeEntry add(String resource, TimeRange time, String reason) {
        return blocking.enter(scope, resource, time, Optional.of(reason), Optional.empty());
    }

    /** Blocks a resource without saying why. */
    public BlockedTimeEntry add(String resource, TimeRange time) {
        return blocking.enter(scope, resource, time, Optional.empty(), Optional.empty());
    }

    /**
     * Enters what stands in another calendar, replacing what was entered for that resource under the same id.
     *
     * @param externalId the entry's id there, up to 255 characters
     */
    public BlockedTimeEntry sync(String resource, String externalId, TimeRange time) {
        return blocking.enter(scope, resource, time, Optional.empty(), Optional.of(externalId));
    }

    /** Removes an entry and says whether there was one. */
    public boolean remove(UUID id) {
        return blocking.remove(scope, id);
    }

    /** Removes what was entered for that resource under the id of another calendar, and says whether there was one. */
    public boolean removeSynced(String resource, String externalId) {
        return blocking.remove(scope, BlockedTime.idOf(scope.tenant(), resource, externalId));
    }

    /** The entries of a resource that overlap the range, by start. */
    public List<BlockedTime> in(String resource, TimeRange range) {
        return blocking.find(scope, resource, range);
    }
}
