package io.github.bookings4j.jpa;

import io.github.bookings4j.jpa.entity.BookingAllocationEntity;
import io.github.bookings4j.jpa.entity.BookingAllocationKey;
import io.github.bookings4j.jpa.entity.BookingBlockedTimeEntity;
import io.github.bookings4j.jpa.entity.BookingEntity;
import io.github.bookings4j.jpa.entity.BookingEventEntity;
import io.github.bookings4j.jpa.entity.BookingEventKey;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What the persistence context already holds of what is written past it. Bookings are read again, so that whoever has one at
 * hand sees it as it is; rows that may be gone are detached, so that they are read again when asked for.
 */
final class LoadedEntities {

    private final EntityManager em;
    private final Tenant tenant;

    LoadedEntities(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    /** To be called after the change was written, or was taken back. A new booking cannot have been loaded. */
    void changed(BookingChange change) {
        UUID id = change.after().id().value();
        if (change.before().isPresent()) {
            detachAllocations(change, change.before().get());
            refresh(id);
        }
        for (BookingId hold : change.displaced()) {
            change.takes().forEach(taken -> detachAllocation(hold, taken.resource()));
        }
        if (change.erasesHistory()) {
            for (long version = 1; version < change.event().version(); version++) {
                detach(BookingEventEntity.class, new BookingEventKey(id, version));
            }
        }
    }

    void blockedTimeChanged(UUID id) {
        detach(BookingBlockedTimeEntity.class, id);
    }

    private void detachAllocations(BookingChange change, Booking before) {
        Set<String> resources = new HashSet<>(before.resources().ids());
        change.takes().stream().map(Allocation::resource).forEach(resources::add);
        resources.forEach(resource -> detachAllocation(before.id(), resource));
    }

    private void detachAllocation(BookingId booking, String resource) {
        detach(
                BookingAllocationEntity.class,
                new BookingAllocationKey(booking.value(), CalendarId.of(tenant, resource)));
    }

    /** There is no question whether an entity is loaded. A reference costs no statement, and is loaded only if it was before. */
    private void refresh(UUID id) {
        BookingEntity booking = em.getReference(BookingEntity.class, id);
        if (util().isLoaded(booking)) {
            try {
                em.refresh(booking);
            } catch (PersistenceException e) {
                throw StoreFailures.of("read a booking again", e);
            }
        }
    }

    private void detach(Class<?> entity, Object key) {
        Object reference = em.getReference(entity, key);
        if (util().isLoaded(reference)) {
            em.detach(reference);
        }
    }

    private PersistenceUnitUtil util() {
        return em.getEntityManagerFactory().getPersistenceUnitUtil();
    }
}
