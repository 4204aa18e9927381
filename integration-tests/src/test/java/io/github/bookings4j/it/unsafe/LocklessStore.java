package io.github.bookings4j.it.unsafe;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A store with the lock update taken out. So that this shows in every run, the first transactions wait for each other once they
 * have looked at what is taken.
 */
final class LocklessStore implements BookingStore {

    private final BookingStore store;
    private final CountDownLatch meeting = new CountDownLatch(3);

    LocklessStore(BookingStore store) {
        this.store = store;
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return store.transaction(tenant, tx -> work.apply(lockless(tx)));
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return store.read(tenant, work);
    }

    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        return store.eventsAfter(tenant, position, limit);
    }

    private BookingTx lockless(BookingTx tx) {
        return (BookingTx) Proxy.newProxyInstance(
                LocklessStore.class.getClassLoader(),
                new Class<?>[] {BookingTx.class},
                (proxy, method, arguments) -> method.getName().equals("lock") ? null : call(tx, method, arguments));
    }

    private Object call(BookingTx tx, Method method, Object[] arguments) throws Throwable {
        Object result;
        try {
            result = method.invoke(tx, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (method.getName().equals("occupied")) {
            meeting.countDown();
            // Bounded: where fewer come than are waited for, there is nothing to show.
            meeting.await(10, TimeUnit.SECONDS);
        }
        return result;
    }
}
