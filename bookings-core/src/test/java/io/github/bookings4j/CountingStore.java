package io.github.bookings4j;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Another store, and what it is asked: the names of its reads outside of transactions. */
final class CountingStore implements BookingStore {

    private final BookingStore store;
    private final List<String> reads = new ArrayList<>();

    CountingStore(BookingStore store) {
        this.store = store;
    }

    /** What has been read since this was asked the last time. */
    List<String> reads() {
        List<String> names = List.copyOf(reads);
        reads.clear();
        return names;
    }

    @Override
    public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
        return store.read(tenant, asked -> work.apply(counted(asked)));
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        return store.transaction(tenant, work);
    }

    @Override
    public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
        return store.eventsAfter(tenant, position, limit);
    }

    private BookingReads counted(BookingReads asked) {
        return (BookingReads) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BookingReads.class}, (proxy, method, arguments) -> {
                    reads.add(method.getName());
                    try {
                        return method.invoke(asked, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
