package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.schema.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The floor on MariaDB: SQL written by hand for this one kind of booking, statement by statement: lock, look, three inserts,
 * commit.
 *
 * @param dataSource without autocommit, at READ COMMITTED: each statement sees what was committed before it
 */
record MariaDbByHand(DataSource dataSource) implements Way {

    private static final String LOCK =
            "update booking_lock set revision = revision + 1, widest_s = greatest(widest_s, ?) where stripe = ?";
    /** A select of its own: inserts that look first take longer than the two together. */
    private static final String FREE = """
            select not exists (
                select 1 from booking_allocation
                where calendar = ? and busy_start < ? and busy_end > ?
                  and busy_start > ? - interval (select widest_s from booking_lock where stripe = ?) second)
              and not exists (
                select 1 from booking_blocked_time where calendar = ? and start_at < ? and end_at > ?)
            """;

    private static final String BOOKING = insert("booking", Rows.BOOKING_COLUMNS);
    private static final String ALLOCATION = insert("booking_allocation", Rows.ALLOCATION_COLUMNS);
    private static final String EVENT = insert("booking_event", Rows.EVENT_COLUMNS);

    private interface Values {
        void bind(Binder binder) throws SQLException;
    }

    @Override
    public boolean book(Attempt attempt) {
        NewBooking booking = NewBooking.of(attempt);
        try (Connection connection = dataSource.getConnection()) {
            run(connection, LOCK, binder -> lock(binder, attempt));
            if (!isFree(connection, attempt)) {
                connection.rollback();
                return false;
            }
            run(connection, BOOKING, binder -> Rows.booking(binder, booking));
            run(connection, ALLOCATION, binder -> Rows.allocation(binder, booking));
            run(connection, EVENT, binder -> Rows.event(binder, booking));
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, Values values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            values.bind(new Binder(statement, Database.MARIADB));
            statement.executeUpdate();
        }
    }

    private static void lock(Binder binder, Attempt attempt) throws SQLException {
        binder.number(Attempt.PITCH.toSeconds()).integer(attempt.provider().stripe());
    }

    private static boolean isFree(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FREE)) {
            Binder binder = new Binder(statement, Database.MARIADB);
            binder.uuid(attempt.provider().calendar());
            binder.instant(attempt.busyEnd()).instant(attempt.busyStart()).instant(attempt.busyStart());
            binder.integer(attempt.provider().stripe()).uuid(attempt.provider().calendar());
            binder.instant(attempt.busyEnd()).instant(attempt.busyStart());
            try (ResultSet found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static String insert(String table, String columns) {
        return "insert into " + table + " (" + columns + ") values (" + Rows.marks(columns) + ")";
    }
}
