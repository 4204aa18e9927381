package io.github.bookings4j.it.joined;

import static io.github.bookings4j.it.joined.Host.haircutAt;
import static io.github.bookings4j.it.joined.Host.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * PostgreSQL's constraint sees who writes past the library and has not committed yet, which no look at the data can. Even then
 * it raises no error in a host's transaction, for that would be the end of it.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConstraintTest {

    private final Host host = Host.on(TestDatabase.POSTGRESQL);
    private final Bookings bookings = host.bookings().build();
    private Booking model;

    @BeforeEach
    void aBookingToCopyFrom() {
        model = bookings.create(haircutAt("08:00"));
    }

    @Test
    void aNewBookingIsRefused() throws Exception {
        meanwhile("10:15", joined -> {
            assertThatThrownBy(() -> joined.bookings().create(haircutAt("10:00")))
                    .isInstanceOf(BookingRejectedException.class);
            joined.bookings().create(haircutAt("14:00"));
        });
        assertThat(host.counts()).isEqualTo("2, 2, 3, 2");
    }

    @Test
    void aBookingThatMovesStaysWhereItWas() throws Exception {
        Booking mover = bookings.create(haircutAt("09:00"));
        meanwhile(
                "10:15",
                joined -> assertThatThrownBy(() ->
                                joined.bookings().reschedule(mover.id(), TestTimes.monday("10:00"), Actor.staff("eve")))
                        .isInstanceOf(BookingRejectedException.class));
        assertThat(bookings.get(mover.id())).isEqualTo(mover);
        assertThat(host.counts()).isEqualTo("2, 2, 3, 2");
        assertThatThrownBy(() -> bookings.create(haircutAt("09:15"))).isInstanceOf(BookingRejectedException.class);
    }

    @Test
    void plainSqlIsRefusedWhereTheLibraryHasBooked() throws SQLException {
        try (Connection past = host.begin()) {
            assertThatThrownBy(() -> copyModelTo("08:15", past))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("23P01"));
            past.rollback();
        }
        assertThat(host.counts()).isEqualTo("0, 1, 1, 1");
    }

    @FunctionalInterface
    private interface Work {
        void with(JoinedBookings joined) throws Exception;
    }

    /** Does the work in a host's transaction while somebody has written past the library, who commits while it waits. */
    private void meanwhile(String start, Work work) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection past = host.begin()) {
            copyModelTo(start, past);
            Callable<Void> joining = () -> {
                try (Connection connection = host.begin();
                        JoinedBookings joined = bookings.join(host.store().joining(connection))) {
                    order(connection, 1);
                    work.with(joined);
                    order(connection, 2);
                    connection.commit();
                    return null;
                }
            };
            Future<Void> done = thread.submit(joining);
            awaitSomebodyWaiting(done);
            past.commit();
            done.get();
        } finally {
            thread.shutdownNow();
        }
    }

    private void copyModelTo(String start, Connection connection) throws SQLException {
        String time = "timestamptz '" + TestTimes.monday(start) + "'";
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into booking_allocation (booking_id, calendar, tenant, resource, sitting_id,"
                            + " start_at, end_at, busy_start, busy_end, units, capacity_kind, capacity)"
                            + " select gen_random_uuid(), calendar, tenant, resource, gen_random_uuid(), " + time + ", "
                            + time
                            + " + interval '30 minutes', " + time + ", " + time
                            + " + interval '30 minutes', units, capacity_kind, capacity from booking_allocation where booking_id = '"
                            + model.id() + "'");
        }
    }

    private void awaitSomebodyWaiting(Future<?> done) {
        while (!done.isDone()
                && host.database()
                        .rows("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                        .equals(List.of("0"))) {
            Thread.onSpinWait();
        }
    }
}
