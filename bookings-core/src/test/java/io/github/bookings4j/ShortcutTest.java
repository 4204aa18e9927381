package io.github.bookings4j;

import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.Occupied;
import io.github.bookings4j.spi.Reservation;
import io.github.bookings4j.spi.ReserveResult;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which bookings are left to a store that has a short way, and what becomes of them. */
class ShortcutTest {

    private final ReservingStore store = new ReservingStore();

    @Test
    void aPlainBookingGoesTheShortWay() {
        Host host = host(wiring -> wiring, haircut());
        Booking booking = host.book("10:00");
        assertThat(host.get(booking)).isEqualTo(booking);
        assertThat(host.events(booking)).hasSize(1);
        assertThat(store.log).containsExactly("RESERVED");
    }

    @Test
    void listenersAreToldAfterIt() {
        List<Booking> told = new ArrayList<>();
        Host host = host(wiring -> wiring.afterCommit((event, booking) -> told.add(booking)), haircut());
        Booking booking = host.book("10:00");
        assertThat(told).containsExactly(booking);
    }

    @Test
    void whatIsPlainlyTakenIsRefusedWithoutATransaction() {
        Host host = host(wiring -> wiring, haircut());
        host.book("10:00");
        assertThat(refusalsOf(() -> host.book("10:30"))).containsExactly(Rule.OVERLAP);
        assertThat(store.log).containsExactly("RESERVED", "IN_THE_WAY");
    }

    @Test
    void anExpiredHoldInTheWayIsDisplacedTheOrdinaryWay() {
        Host host = host(wiring -> wiring, haircut());
        host.hold("10:00");
        host.timePasses(Duration.ofMinutes(30));
        Booking booking = host.book("10:00");
        assertThat(host.get(booking)).isEqualTo(booking);
        assertThat(store.log).containsExactly("RESERVED", "IN_THE_WAY", "transaction");
    }

    @Test
    void aKeyIsLookedUpBeforeIt() {
        Host host = host(wiring -> wiring, haircut());
        Booking first = host.book(request("10:00").idempotencyKey("key"));
        assertThat(host.book(request("10:00").idempotencyKey("key"))).isEqualTo(first);
        assertThat(store.log).containsExactly("RESERVED");
    }

    @Test
    void whatHasToBeCountedGoesTheOrdinaryWay() {
        host(wiring -> wiring, haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 3)))
                .book("10:00");
        assertThat(store.log).containsExactly("transaction");
    }

    @Test
    void whatIsSharedGoesTheOrdinaryWay() {
        host(wiring -> wiring, haircut().capacity(Capacity.seats(3))).book("10:00");
        assertThat(store.log).containsExactly("transaction");
    }

    @Test
    void whatNeverFitsIsRefusedTheOrdinaryWay() {
        Host host = host(wiring -> wiring, haircut());
        assertThat(refusalsOf(() -> host.book(request("10:00").units(2)))).containsExactly(Rule.CAPACITY_EXCEEDED);
        assertThat(store.log).containsExactly("transaction");
    }

    @Test
    void aGuardAgainstDuplicatesGoesTheOrdinaryWay() {
        host(wiring -> wiring.duplicateGuard(Duration.ofMinutes(5)), haircut()).book("10:00");
        assertThat(store.log).containsExactly("transaction");
    }

    @Test
    void aListenerInTheTransactionNeedsOne() {
        host(wiring -> wiring.inTransaction((event, booking, transaction) -> {}), haircut())
                .book("10:00");
        assertThat(store.log).containsExactly("transaction");
    }

    @Test
    void severalCandidatesGoTheOrdinaryWay() {
        host(wiring -> wiring, haircut()).book(Host.anywhere("10:00"));
        assertThat(store.log).containsExactly("transaction");
    }

    private Host host(UnaryOperator<BookingsBuilder> settings, BookableServiceBuilder... services) {
        return Host.wired(wiring -> settings.apply(wiring.store(store)), services);
    }

    /** A store in memory that has a short way: the ordinary one, taken in one call. Keeps a log of which way it is gone. */
    private static final class ReservingStore implements BookingStore {

        private final InMemoryBookingStore memory = new InMemoryBookingStore();
        private final List<String> log = new ArrayList<>();

        @Override
        public ReserveResult reserve(Tenant tenant, Reservation reservation) {
            ReserveResult result = memory.transaction(tenant, tx -> {
                var taken = reservation.change().takes().get(0);
                tx.lock(reservation.locks(), taken.busy().duration());
                Occupied occupied = tx.occupied(Set.of(taken.resource()), taken.busy());
                boolean free = occupied.allocations().isEmpty()
                        && occupied.blockedTimes().isEmpty()
                        && tx.write(reservation.change()) == WriteResult.WRITTEN;
                if (free) {
                    reservation.afterCommit().forEach(tx::afterCommit);
                }
                return free ? ReserveResult.RESERVED : ReserveResult.IN_THE_WAY;
            });
            log.add(result.name());
            return result;
        }

        @Override
        public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
            log.add("transaction");
            return memory.transaction(tenant, work);
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
