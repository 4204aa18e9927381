package io.github.bookings4j.it.joined;

import static io.github.bookings4j.it.joined.Host.haircutAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.spi.UnsafeTransactionException;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Transactions in which nobody could book safely are refused, with what to change. */
class UnsafeTransactionTest {

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void autocommitIsNoTransaction(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        try (Connection connection = database.connect()) {
            assertRefused(host, connection, "setAutoCommit(false)");
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothingIsWrittenInAReadOnlyOne(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        try (Connection connection = database.connect()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            assumeTrue(connection.isReadOnly(), "H2 takes it for a hint");
            assertRefused(host, connection, "read-only");
        }
    }

    static Stream<TestDatabase> thoseThatShowWhatIsNotCommitted() {
        return Stream.of(TestDatabase.H2, TestDatabase.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("thoseThatShowWhatIsNotCommitted")
    void readUncommittedIsRefused(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        try (Connection connection = host.begin(Connection.TRANSACTION_READ_UNCOMMITTED)) {
            assertRefused(host, connection, "use READ COMMITTED");
            connection.rollback();
        }
    }

    /** Its key is looked for before anything is locked, and what is found is the answer. */
    @ParameterizedTest
    @MethodSource("thoseThatShowWhatIsNotCommitted")
    void noAnswerRestsOnABookingThatIsRolledBack(TestDatabase database) throws SQLException {
        Host host = Host.on(database);
        BookingRequest request = TestRequests.haircutAt(TestTimes.monday("10:00"))
                .idempotencyKey("key")
                .build();
        try (Connection other = host.begin();
                JoinedBookings joined =
                        host.bookings().build().join(host.store().joining(other))) {
            joined.bookings().create(request);
            try (Connection connection = host.begin(Connection.TRANSACTION_READ_UNCOMMITTED)) {
                assertRefused(host, connection, request, "use READ COMMITTED");
                connection.rollback();
            }
            other.rollback();
        }
    }

    @Test
    void repeatableReadIsRefusedOnH2() throws SQLException {
        Host host = Host.on(TestDatabase.H2);
        try (Connection connection = host.begin(Connection.TRANSACTION_REPEATABLE_READ)) {
            assertRefused(host, connection, "use READ COMMITTED");
            connection.rollback();
        }
    }

    @Test
    void serializableIsAllowedOnH2() throws SQLException {
        Host host = Host.on(TestDatabase.H2);
        try (Connection connection = host.begin(Connection.TRANSACTION_SERIALIZABLE);
                JoinedBookings joined =
                        host.bookings().build().join(host.store().joining(connection))) {
            joined.bookings().create(haircutAt("10:00"));
            connection.commit();
        }
        assertThat(host.counts()).isEqualTo("0, 1, 1, 1");
    }

    private static void assertRefused(Host host, Connection connection, String advice) {
        assertRefused(host, connection, haircutAt("10:00"), advice);
    }

    private static void assertRefused(Host host, Connection connection, BookingRequest request, String advice) {
        try (JoinedBookings joined = host.bookings().build().join(host.store().joining(connection))) {
            assertThatThrownBy(() -> joined.bookings().create(request))
                    .isInstanceOf(UnsafeTransactionException.class)
                    .hasMessageContaining(advice);
        }
        assertThat(host.counts()).isEqualTo("0, 0, 0, 0");
    }
}
