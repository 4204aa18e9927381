package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores whose feed is not what happened. */
final class BrokenFeeds {

    private BrokenFeeds() {}

    /** Leaves out what it has given before, to whomever. */
    static BrokenStore givingEachEventOnce() {
        Set<BookingEvent> given = ConcurrentHashMap.newKeySet();
        return new BrokenStore() {
            @Override
            public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
                return super.eventsAfter(tenant, position, limit).stream()
                        .filter(given::add)
                        .toList();
            }
        };
    }

    /** Forgets every event at a position that can be divided by five. */
    static BrokenStore missingSome() {
        return new BrokenStore() {
            @Override
            public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
                return super.eventsAfter(tenant, position, limit).stream()
                        .filter(event -> event.position().getAsLong() % 5 != 0)
                        .toList();
            }
        };
    }

    /** Gives the event at the position asked for once more. */
    static BrokenStore givingTheLastOneAgain() {
        return new BrokenStore() {
            @Override
            public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
                return super.eventsAfter(tenant, Math.max(0, position - 1), limit);
            }
        };
    }

    static BrokenStore ignoringTheLimit() {
        return new BrokenStore() {
            @Override
            public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
                return super.eventsAfter(tenant, position, Integer.MAX_VALUE);
            }
        };
    }

    /** All tenants share one feed. */
    static BrokenStore leaking() {
        return new BrokenStore() {
            @Override
            public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
                return super.eventsAfter(Tenant.of("acme"), position, limit);
            }
        };
    }
}
