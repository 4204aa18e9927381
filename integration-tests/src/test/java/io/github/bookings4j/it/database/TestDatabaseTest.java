package io.github.bookings4j.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TestDatabaseTest {

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.H2, TestDatabase.H2_FILE, TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isWhatItSays(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(Database.of(connection)).isEqualTo(database.database());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void hasNothingButTheLocksWhenEmptied(TestDatabase database) {
        database.execute("update booking_feed set last_position = 7");
        database.execute("update booking_lock set widest_s = 60 where stripe = 3");
        database.execute("insert into booking_resource (booking_id, place, tenant, resource)"
                + " select '00000000-0000-0000-0000-000000000000', 1, '', 'x' where 1 = 0");
        database.empty();
        assertThat(database.rows("select last_position from booking_feed")).containsExactly("0");
        assertThat(database.rows("select count(*), max(widest_s) from booking_lock"))
                .containsExactly("16384, 0");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void givesPoolsAsTheyAreWanted(TestDatabase database) throws SQLException {
        PoolOptions options = PoolOptions.standard().size(3);
        assertThat(database.pool(options)).isSameAs(database.pool(options));
        for (PoolOptions wanted : List.of(options, options.autoCommitOff())) {
            try (Connection connection = database.pool(wanted).getConnection()) {
                assertThat(connection.getAutoCommit()).isEqualTo(wanted.autoCommit());
            }
        }
    }

    @Test
    void handsParametersToTheDriver() throws SQLException {
        PoolOptions options = PoolOptions.standard().with("ApplicationName", "tested");
        try (Connection connection = TestDatabase.POSTGRESQL.pool(options).getConnection()) {
            assertThat(connection.getClientInfo("ApplicationName")).isEqualTo("tested");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aServerOfItsOwnKeepsWhatWasCommittedWhenItIsKilled(Database kind) {
        DatabaseServer server = DatabaseServer.of(kind, Durability.KEEPS_COMMITS);
        server.start();
        TestDatabase database = TestDatabase.on(kind, server);
        try {
            database.execute("update booking_feed set last_position = 7");
            server.kill();
            server.start();
            assertThat(database.rows("select last_position from booking_feed")).containsExactly("7");
        } finally {
            database.close();
            server.stop();
        }
    }
}
