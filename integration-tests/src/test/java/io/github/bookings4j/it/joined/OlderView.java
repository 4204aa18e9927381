package io.github.bookings4j.it.joined;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.spi.RetryableStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Transactions of a host that has read before it books, so that its view of the data is older than what others have booked.
 * The host runs them again when it is told to.
 *
 * @param isolation of the transactions
 */
record OlderView(Host host, Bookings bookings, int isolation) {

    private static final int ATTEMPTS = 200;

    /** What is done in the transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Bookings joined, Connection connection) throws SQLException;
    }

    <T> T commit(Work<T> work) throws SQLException {
        return commit(() -> {}, work);
    }

    /** The same, with something that happens elsewhere after the first transaction has read. */
    <T> T commit(Runnable meanwhile, Work<T> work) throws SQLException {
        Runnable next = meanwhile;
        for (int i = 0; i < ATTEMPTS; i++) {
            try (Connection connection = host.begin(isolation);
                    JoinedBookings joined = bookings.join(host.store().joining(connection))) {
                read(connection);
                next.run();
                next = () -> {};
                T result = work.in(joined.bookings(), connection);
                connection.commit();
                return result;
            } catch (RetryableStoreException again) {
                // The connection is closed, and so rolled back.
            } catch (SQLException atCommit) {
                assertThat(atCommit.getSQLState()).isEqualTo("40001");
            }
        }
        throw new AssertionError("told to run the transaction again " + ATTEMPTS + " times");
    }

    /** Anything, for it is the first read that makes the view; nothing that others write, for that they would wait for. */
    private static void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select last_position from booking_feed").close();
        }
    }
}
