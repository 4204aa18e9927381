package io.github.bookings4j.jpa.entity;

import java.util.List;

/** The entities of this package, for a host's persistence unit. */
public final class BookingEntities {

    private static final List<Class<?>> ALL = List.of(
            BookingEntity.class,
            BookingAllocationEntity.class,
            BookingEventEntity.class,
            BookingBlockedTimeEntity.class,
            BookingLockEntity.class,
            BookingFeedEntity.class);

    private BookingEntities() {}

    /** All of them; each must be part of the persistence unit. */
    public static List<Class<?>> all() {
        return ALL;
    }
}
