package io.github.bookings4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.WriteResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of a command when a store's constraint sees an overlap that the rules do not. */
class UnseenOverlapTest {

    @Test
    void whatOnlyTheConstraintSeesOnceIsTriedAgain() {
        Host host = Host.wired(wiring -> wiring.store(new ConstrainedStore(2)));
        Booking booking = host.book("10:00");
        assertThat(host.get(booking)).isEqualTo(booking);
    }

    @Test
    void whatOnlyTheConstraintSeesAgainAndAgainIsRefused() {
        Host host = Host.wired(wiring -> wiring.store(new ConstrainedStore(3)));
        assertThat(Refusals.rejectionOf(() -> host.book("10:00")))
                .satisfies(rejection -> assertThat(rejection.rule()).isEqualTo(Rule.OVERLAP))
                .satisfies(rejection -> assertThat(rejection.message()).contains("constraint"));
    }

    /** A store in memory whose constraint sees an overlap that is nowhere else to be seen, the first few times. */
    private static final class ConstrainedStore implements BookingStore {

        private final InMemoryBookingStore memory = new InMemoryBookingStore();
        private int overlaps;

        private ConstrainedStore(int overlaps) {
            this.overlaps = overlaps;
        }

        @Override
        public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
            return memory.transaction(tenant, tx -> work.apply(constrained(tx)));
        }

        private BookingTx constrained(BookingTx tx) {
            return (BookingTx) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {BookingTx.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("write") && overlaps-- > 0) {
                            return WriteResult.OVERLAPS;
                        }
                        try {
                            return method.invoke(tx, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public <T> T read(Tenant tenant, Function<BookingReads, T> work) {
            return memory.read(tenant, work);
        }

        @Override
        public List<BookingEvent> eventsAfter(Tenant tenant, long position, int limit) {
            return memory.eventsAfter(tenant, position, limit);
        }
    }
}
