package io.github.bookings4j.internal;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.BlockedTimeEntry;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** R21: blocked times. They cancel nothing, and nothing new may be booked where they are. */
public final class Blocking {

    private final Environment environment;

    /** In that environment. */
    public Blocking(Environment environment) {
        this.environment = environment;
    }

    /** Enters a blocked time, or replaces the one of the same external id on the same resource. */
    public BlockedTimeEntry enter(
            Scope scope, String resource, TimeRange time, Optional<String> reason, Optional<String> externalId) {
        scope.requireWhole("blockedTimes");
        UUID id = externalId
                .map(external -> BlockedTime.idOf(scope.tenant(), resource, external))
                .orElseGet(() -> Ids.uuid(environment.now()));
        BlockedTime blocked = new BlockedTime(id, resource, time, reason, externalId);
        return environment.store().transaction(scope.tenant(), tx -> {
            tx.lock(Set.of(LockKey.calendar(blocked.resource())), Duration.ZERO);
            tx.block(blocked);
            return new BlockedTimeEntry(blocked, covered(tx, blocked));
        });
    }

    /** Removes a blocked time and says whether there was one. */
    public boolean remove(Scope scope, UUID id) {
        scope.requireWhole("blockedTimes");
        Optional<BlockedTime> found = environment.store().read(scope.tenant(), reads -> reads.blockedTime(id));
        if (found.isEmpty()) {
            return false;
        }
        return environment.store().transaction(scope.tenant(), tx -> {
            tx.lock(Set.of(LockKey.calendar(found.get().resource())), Duration.ZERO);
            boolean stillThere = tx.blockedTime(id).isPresent();
            tx.unblock(id);
            return stillThere;
        });
    }

    /** The blocked times of a resource that overlap the range, by start. */
    public List<BlockedTime> find(Scope scope, String resource, TimeRange range) {
        scope.requireWhole("blockedTimes");
        return environment
                .store()
                .read(
                        scope.tenant(),
                        reads -> reads.blockedTimes(
                                Set.copyOf(ResourceSet.of(resource).ids()), range));
    }

    private List<Booking> covered(BookingTx tx, BlockedTime blocked) {
        Instant now = environment.now();
        return tx.allocations(Set.of(blocked.resource()), blocked.time()).stream()
                .filter(allocation -> allocation.isLive(now))
                .map(Allocation::booking)
                .map(id -> tx.load(new BookingKey.Id(id)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Booking::start))
                .toList();
    }
}
