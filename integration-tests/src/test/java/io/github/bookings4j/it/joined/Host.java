package io.github.bookings4j.it.joined;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.BookingsBuilder;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** An application that has orders beside its bookings, in the same database and without autocommit. */
record Host(TestDatabase database, JooqBookingStore store) {

    /** With an empty database. */
    static Host on(TestDatabase database) {
        database.execute("create table if not exists host_order (id int not null primary key)");
        database.execute("delete from host_order");
        database.empty();
        return new Host(database, JooqBookingStore.on(database.pool(PoolOptions.standard())));
    }

    BookingsBuilder bookings() {
        return Bookings.builder()
                .store(store)
                .clock(SettableClock.at(TestTimes.NOW))
                .services(ServiceCatalog.of(TestServices.haircut().build()));
    }

    static BookingRequest haircutAt(String time) {
        return TestRequests.haircutAt(TestTimes.monday(time)).build();
    }

    /** A connection in a transaction at READ COMMITTED; closing it does not commit. */
    Connection begin() throws SQLException {
        return begin(Connection.TRANSACTION_READ_COMMITTED);
    }

    Connection begin(int isolation) throws SQLException {
        Connection connection = database.connect();
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        return connection;
    }

    static void order(Connection connection, int id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into host_order (id) values (" + id + ")");
        }
    }

    /** What is committed: orders, bookings, allocations and events. */
    String counts() {
        return database.rows("select (select count(*) from host_order), (select count(*) from booking),"
                        + " (select count(*) from booking_allocation), (select count(*) from booking_event)")
                .get(0);
    }
}
