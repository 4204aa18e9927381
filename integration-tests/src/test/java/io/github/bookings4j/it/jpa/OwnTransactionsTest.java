package io.github.bookings4j.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.PersistenceUnit;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Transactions of the store's own are run again if they had to give way, and end as the database has ended them. */
class OwnTransactionsTest {

    private static final EntityManagerFactory FACTORY = PersistenceUnit.of(TestDatabase.H2, PoolOptions.standard());

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.H2.empty();
    }

    @Nested
    class WhatGivesWay {

        private final JpaBookingStore store = JpaBookingStore.on(FACTORY);
        private final AtomicInteger tries = new AtomicInteger();
        private final List<String> told = new ArrayList<>();

        @Test
        void isRunAgain() {
            assertThat(failingBefore(3, "40001")).isEqualTo(3);
        }

        @Test
        void tellsOnlyOfTheTryThatCommitted() {
            failingBefore(3, "40001");
            assertThat(told).containsExactly("3");
        }

        @Test
        void isNotRunAgainForEver() {
            assertThat(catchThrowable(() -> failingBefore(1_000, "40001"))).hasRootCauseMessage("on purpose");
            assertThat(tries).hasValue(12);
            assertThat(told).isEmpty();
        }

        @Test
        void isNotRunAgainIfThatWouldBeOfNoUse() {
            assertThat(catchThrowable(() -> failingBefore(3, "22001"))).hasRootCauseMessage("on purpose");
            assertThat(tries).hasValue(1);
        }

        /** The number of the try that did not fail. */
        private int failingBefore(int success, String sqlState) {
            return store.transaction(Tenant.none(), tx -> {
                int number = tries.incrementAndGet();
                tx.afterCommit(() -> told.add(String.valueOf(number)));
                if (number < success) {
                    throw new PersistenceException(new SQLException("on purpose", sqlState));
                }
                return number;
            });
        }
    }

    @Nested
    class AnEntityManagerThatDoesNotClose {

        private final PersistenceException closing = new PersistenceException("does not close");
        private final List<BookingId> told = new ArrayList<>();
        private final JpaBookingStore store = JpaBookingStore.on(notClosing());

        @Test
        void isNoReasonToDenyWhatIsCommitted() {
            Bookings bookings = Bookings.builder()
                    .store(store)
                    .clock(SettableClock.at(TestTimes.NOW))
                    .services(ServiceCatalog.of(TestServices.haircut().build()))
                    .afterCommit((event, booking) -> told.add(booking.id()))
                    .build();
            Booking booking = bookings.create(
                    TestRequests.haircutAt(TestTimes.monday("10:00")).build());
            assertThat(bookings.get(booking.id())).isEqualTo(booking);
            assertThat(told).containsExactly(booking.id());
        }

        @Test
        void doesNotHideWhatWentWrongBefore() {
            IllegalStateException failure = new IllegalStateException("on purpose");
            assertThat(catchThrowable(() -> store.transaction(Tenant.none(), tx -> {
                        throw failure;
                    })))
                    .isSameAs(failure)
                    .hasSuppressedException(closing);
        }

        private EntityManagerFactory notClosing() {
            return proxy(EntityManagerFactory.class, (any, method, arguments) -> {
                Object answer = call(FACTORY, method, arguments);
                return answer instanceof EntityManager em ? notClosing(em) : answer;
            });
        }

        private EntityManager notClosing(EntityManager em) {
            return proxy(EntityManager.class, (any, method, arguments) -> {
                Object answer = call(em, method, arguments);
                if (method.getName().equals("close")) {
                    throw closing;
                }
                return answer;
            });
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
