package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.schema.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The floor on PostgreSQL: SQL written by hand for this one kind of booking. Lock and guarded insert are sent together, and
 * as each statement sees what was committed before it began, the second looks with the lock held. One round trip.
 *
 * @param dataSource with autocommit, which makes the two statements one transaction
 */
record PostgresByHand(DataSource dataSource) implements Way {

    /** The insert checks that it holds the lock: some modes of the driver send the two apart. */
    private static final String SQL = """
            update booking_lock set revision = revision + 1, widest_s = greatest(widest_s, ?) where stripe = ?;
            with taken as (
              insert into booking_allocation (%s)
              select %s
              where (select xmin from booking_lock where stripe = ?) = pg_current_xact_id()::xid
                and not exists (
                  select 1 from booking_allocation
                  where calendar = ? and busy_start < ? and busy_end > ?
                    and busy_start > ? - (select widest_s from booking_lock where stripe = ?) * interval '1 second')
                and not exists (
                  select 1 from booking_blocked_time where calendar = ? and start_at < ? and end_at > ?)
              on conflict do nothing
              returning 1),
            made as (insert into booking (%s) select %s from taken)
            insert into booking_event (%s) select %s from taken
            """.formatted(
                    Rows.ALLOCATION_COLUMNS,
                    Rows.marks(Rows.ALLOCATION_COLUMNS),
                    Rows.BOOKING_COLUMNS,
                    Rows.marks(Rows.BOOKING_COLUMNS),
                    Rows.EVENT_COLUMNS,
                    Rows.marks(Rows.EVENT_COLUMNS));

    @Override
    public boolean book(Attempt attempt) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            bind(new Binder(statement, Database.POSTGRESQL), NewBooking.of(attempt));
            statement.execute();
            statement.getMoreResults();
            return statement.getUpdateCount() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Binder binder, NewBooking booking) throws SQLException {
        Attempt attempt = booking.attempt();
        int stripe = attempt.provider().stripe();
        binder.number(Attempt.PITCH.toSeconds()).integer(stripe);
        Rows.allocation(binder, booking);
        binder.integer(stripe).uuid(attempt.provider().calendar());
        binder.instant(attempt.busyEnd()).instant(attempt.busyStart()).instant(attempt.busyStart());
        binder.integer(stripe).uuid(attempt.provider().calendar());
        binder.instant(attempt.busyEnd()).instant(attempt.busyStart());
        Rows.booking(binder, booking);
        Rows.event(binder, booking);
    }
}
