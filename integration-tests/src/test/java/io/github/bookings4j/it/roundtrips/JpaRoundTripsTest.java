package io.github.bookings4j.it.roundtrips;

import static io.github.bookings4j.testkit.BookingsAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jpa.JpaBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.BookingListener;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Counted on the socket, the commit included. */
class JpaRoundTripsTest {

    private static final BookingListener LISTENER = (event, booking) -> {};

    private OneConnection one;
    private EntityManagerFactory factory;
    private JpaBookingStore store;

    @Nested
    class OnPostgreSql {

        OnPostgreSql() throws SQLException {
            connect(TestDatabase.POSTGRESQL);
        }

        @Test
        void aNewBookingTakesThree() throws SQLException {
            Bookings bookings = warm(builder -> builder);
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(3);
        }

        @Test
        void soItDoesWithoutAutocommit() throws SQLException {
            one.connection().setAutoCommit(false);
            Bookings bookings = warm(builder -> builder);
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(3);
        }

        @Test
        void soItDoesInAHostsTransaction() throws SQLException {
            Bookings bookings = warm(builder -> builder);
            assertThat(OneConnection.roundTrips(() -> {
                        try (EntityManager em = factory.createEntityManager()) {
                            em.getTransaction().begin();
                            bookings.join(store.joining(em)).bookings().create(at("18:00"));
                            em.getTransaction().commit();
                        }
                    }))
                    .isEqualTo(3);
        }

        @Test
        void aTimeThatIsTakenIsRefusedInThree() throws SQLException {
            Bookings bookings = warm(builder -> builder);
            bookings.create(at("18:00"));
            assertThat(OneConnection.roundTrips(() ->
                            assertRejected(() -> bookings.create(at("18:00"))).withCodes(Rule.OVERLAP)))
                    .isEqualTo(3);
        }

        @Test
        void aNewBookingWithAListenerInTheTransactionTakesSix() throws SQLException {
            Bookings bookings = warm(builder -> builder.inTransaction(LISTENER));
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(6);
        }

        @Test
        void movingAndCancelling() throws SQLException {
            Bookings bookings = warm(builder -> builder);
            Booking booking = bookings.create(at("18:00"));
            assertThat(OneConnection.roundTrips(
                            () -> bookings.reschedule(booking.id(), TestTimes.monday("19:00"), Actor.staff("eve"))))
                    .as("moving")
                    .isEqualTo(10);
            assertThat(OneConnection.roundTrips(() -> bookings.cancel(booking.id(), Actor.staff("eve"))))
                    .as("cancelling")
                    .isEqualTo(7);
        }
    }

    @Nested
    class OnMariaDb {

        OnMariaDb() throws SQLException {
            connect(TestDatabase.MARIADB);
        }

        @Test
        void aNewBookingTakesSixWhateverTheDefaultIsolation() throws SQLException {
            one.connection().setAutoCommit(false);
            Bookings bookings = warm(builder -> builder);
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(6);
        }

        @Test
        void soItDoesAtReadCommitted() throws SQLException {
            one.connection().setAutoCommit(false);
            one.connection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            Bookings bookings = warm(builder -> builder);
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(6);
        }

        @Test
        void twoMoreWithAutocommit() throws SQLException {
            Bookings bookings = warm(builder -> builder);
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(8);
        }
    }

    @AfterEach
    void disconnect() throws SQLException {
        factory.close();
        one.close();
    }

    private void connect(TestDatabase database) throws SQLException {
        database.empty();
        one = OneConnection.to(database);
    }

    /** Drivers prepare a statement on the server only after they have met it some times. */
    private Bookings warm(UnaryOperator<BookingsBuilder> more) {
        factory = Persistence.createEntityManagerFactory(
                "bookings", Map.of("jakarta.persistence.nonJtaDataSource", one.dataSource()));
        store = JpaBookingStore.on(factory);
        Bookings bookings = more.apply(Bookings.builder()
                        .store(store)
                        .clock(SettableClock.at(TestTimes.NOW))
                        .services(ServiceCatalog.of(TestServices.haircut().build())))
                .build();
        for (int i = 0; i < 12; i++) {
            bookings.create(TestRequests.haircutAt(TestTimes.monday("08:00").plus(Duration.ofMinutes(30L * i)))
                    .build());
        }
        return bookings;
    }

    private static BookingRequest at(String time) {
        return TestRequests.haircutAt(TestTimes.monday(time)).build();
    }
}
