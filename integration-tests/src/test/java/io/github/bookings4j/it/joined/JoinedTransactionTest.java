package io.github.bookings4j.it.joined;

import static io.github.bookings4j.it.joined.Host.haircutAt;
import static io.github.bookings4j.it.joined.Host.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is booked in a host's transaction shares its fate; what is refused there does it no harm. */
class JoinedTransactionTest {

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aBookingIsThereOnceTheHostHasCommitted(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        try (Connection connection = host.begin();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            order(connection, 1);
            Booking booking = joined.bookings().create(haircutAt("10:00"));
            assertThat(joined.bookings().get(booking.id())).isEqualTo(booking);
            assertThat(host.counts()).isEqualTo("0, 0, 0, 0");
            connection.commit();
            joined.committed();
            assertThat(bookings.get(booking.id())).isEqualTo(booking);
            assertThat(host.counts()).isEqualTo("1, 1, 1, 1");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRollbackTakesBookingEventAndListenersWithIt(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        List<BookingEventType> told = new ArrayList<>();
        Bookings bookings = host.bookings()
                .afterCommit((event, booking) -> told.add(event.type()))
                .build();
        try (Connection connection = host.begin();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            order(connection, 1);
            joined.bookings().create(haircutAt("10:00"));
            connection.rollback();
        }
        assertThat(told).isEmpty();
        assertThat(host.counts()).isEqualTo("0, 0, 0, 0");
        bookings.create(haircutAt("10:00"));
        assertThat(told).containsExactly(BookingEventType.CREATED);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void listenersWaitForTheHostToSayThatItHasCommitted(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        List<String> told = new ArrayList<>();
        Bookings bookings = host.bookings()
                .afterCommit((event, booking) -> told.add(event.type() + " " + host.counts()))
                .build();
        try (Connection connection = host.begin();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            Booking booking = joined.bookings().create(haircutAt("10:00"));
            joined.bookings().cancel(booking.id(), Actor.staff("eve"), "ill");
            connection.commit();
            assertThat(told).isEmpty();
            joined.committed();
        }
        assertThat(told).containsExactly("CREATED 0, 1, 0, 2", "CANCELLED 0, 1, 0, 2");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRefusalLeavesTheTransactionUsable(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        bookings.create(haircutAt("10:00"));
        try (Connection connection = host.begin();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            order(connection, 1);
            assertThatThrownBy(() -> joined.bookings().create(haircutAt("10:15")))
                    .isInstanceOf(BookingRejectedException.class);
            order(connection, 2);
            joined.bookings().create(haircutAt("11:00"));
            connection.commit();
        }
        assertThat(host.counts()).isEqualTo("2, 2, 2, 2");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aBookingMovesAndIsCancelledInTheHostsTransaction(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        Booking booking = bookings.create(haircutAt("10:00"));
        try (Connection connection = host.begin();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            joined.bookings().reschedule(booking.id(), TestTimes.monday("10:10"), Actor.staff("eve"));
            joined.bookings().create(haircutAt("09:40"));
            joined.bookings().cancel(booking.id(), Actor.staff("eve"), "ill");
            connection.commit();
        }
        assertThat(host.counts()).isEqualTo("0, 2, 1, 4");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aListenerInTheTransactionWritesThroughTheHostsConnection(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        try (Connection connection = host.begin()) {
            Bookings bookings = host.bookings()
                    .inTransaction((event, booking, transaction) -> {
                        assertThat(transaction.unwrap(Connection.class)).isSameAs(connection);
                        transaction.unwrap(DSLContext.class).execute("insert into host_order (id) values (7)");
                    })
                    .build();
            try (JoinedBookings joined = bookings.join(host.store().joining(connection))) {
                joined.bookings().create(haircutAt("10:00"));
                connection.commit();
            }
        }
        assertThat(host.counts()).isEqualTo("1, 1, 1, 1");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTransactionOfJooqIsJoinedToo(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        try (Connection connection = host.begin()) {
            DSLContext context = DSL.using(connection);
            try (JoinedBookings joined = bookings.join(host.store().joining(context))) {
                context.execute("insert into host_order (id) values (1)");
                joined.bookings().create(haircutAt("10:00"));
                connection.commit();
                joined.committed();
            }
        }
        assertThat(host.counts()).isEqualTo("1, 1, 1, 1");
    }

    /** That would keep every reader of the feed waiting for the host's commit. */
    @ParameterizedTest
    @MethodSource("databases")
    void theFeedIsReadAsFarAsItIsNumbered(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        Bookings bookings = host.bookings().build();
        bookings.create(haircutAt("10:00"));
        assertThat(host.store().eventsAfter(Tenant.none(), 0, 10)).hasSize(1);
        bookings.create(haircutAt("11:00"));
        try (Connection connection = host.begin()) {
            assertThat(host.store().joining(connection).store().eventsAfter(Tenant.none(), 0, 10))
                    .hasSize(1);
            assertThat(host.store().eventsAfter(Tenant.none(), 0, 10)).hasSize(2);
            connection.rollback();
        }
    }
}
