package io.github.bookings4j.it.roundtrips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.spi.BookingListener;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Counted on the socket, the commit included. */
class JooqRoundTripsTest {

    private static final BookingListener LISTENER = (event, booking) -> {};

    private OneConnection one;
    private JooqBookingStore store;

    @Nested
    class OnPostgreSql {

        OnPostgreSql() throws SQLException {
            connect(TestDatabase.POSTGRESQL);
        }

        @Test
        void aNewBookingTakesOne() throws SQLException {
            Bookings bookings = warm(builder());
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(1);
        }

        @Test
        void alsoWithoutAutocommit() throws SQLException {
            one.connection().setAutoCommit(false);
            Bookings bookings = warm(builder());
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(1);
        }

        @Test
        void aTakenTimeTakesTwoToRefuse() throws SQLException {
            Bookings bookings = warm(builder());
            assertThat(OneConnection.roundTrips(() -> assertThat(catchThrowable(() -> bookings.create(at("08:00"))))
                            .isInstanceOf(BookingRejectedException.class)))
                    .isEqualTo(2);
        }

        @Test
        void aNewBookingWithAListenerInTheTransactionTakesFour() throws SQLException {
            Bookings bookings = warm(builder().inTransaction(LISTENER));
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(4);
        }

        @Test
        void aNewBookingInAHostsTransactionTakesTwo() throws SQLException {
            Bookings bookings = warm(builder());
            Connection connection = one.connection();
            connection.setAutoCommit(false);
            assertThat(OneConnection.roundTrips(() -> {
                        try (JoinedBookings joined = bookings.join(store.joining(connection))) {
                            joined.bookings().create(at("18:00"));
                            connection.commit();
                            joined.committed();
                        }
                    }))
                    .isEqualTo(2);
        }

        @Test
        void movingAndCancelling() throws SQLException {
            Bookings bookings = warm(builder());
            Booking booking = bookings.create(at("18:00"));
            assertThat(OneConnection.roundTrips(
                            () -> bookings.reschedule(booking.id(), TestTimes.monday("19:00"), Actor.staff("eve"))))
                    .as("moving")
                    .isEqualTo(6);
            assertThat(OneConnection.roundTrips(() -> bookings.cancel(booking.id(), Actor.staff("eve"))))
                    .as("cancelling")
                    .isEqualTo(5);
        }
    }

    @Nested
    class OnMariaDb {

        OnMariaDb() throws SQLException {
            connect(TestDatabase.MARIADB);
        }

        @Test
        void aNewBookingTakesSix() throws SQLException {
            one.connection().setAutoCommit(false);
            one.connection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            Bookings bookings = warm(builder());
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(6);
        }

        @Test
        void oneMoreWhereTheDefaultIsRepeatableRead() throws SQLException {
            one.connection().setAutoCommit(false);
            Bookings bookings = warm(builder());
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(7);
        }

        @Test
        void twoMoreWithAutocommit() throws SQLException {
            one.connection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            Bookings bookings = warm(builder());
            assertThat(OneConnection.roundTrips(() -> bookings.create(at("18:00"))))
                    .isEqualTo(8);
        }
    }

    @AfterEach
    void disconnect() throws SQLException {
        one.close();
    }

    private void connect(TestDatabase database) throws SQLException {
        database.empty();
        one = OneConnection.to(database);
        store = JooqBookingStore.on(one.dataSource(), database.database());
    }

    private BookingsBuilder builder() {
        return Bookings.builder()
                .store(store)
                .clock(SettableClock.at(TestTimes.NOW))
                .services(ServiceCatalog.of(TestServices.haircut().build()));
    }

    /** Drivers prepare a statement on the server only after they have met it some times. */
    private static Bookings warm(BookingsBuilder builder) {
        Bookings bookings = builder.build();
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
