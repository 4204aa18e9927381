package io.github.bookings4j.it.fault;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that the server ends in the middle of whatever they do. */
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledConnectionsTest {

    private static final int ANSWERS = 400;
    private static final int BETWEEN_KILLS = 25;

    @ParameterizedTest
    @EnumSource
    void onPostgresqlNothingIsHalfDoneOrLost(StoreKind kind) throws Exception {
        connectionsAreKilled(kind, TestDatabase.POSTGRESQL);
    }

    @ParameterizedTest
    @EnumSource
    void onMariaDbNothingIsHalfDoneOrLost(StoreKind kind) throws Exception {
        connectionsAreKilled(kind, TestDatabase.MARIADB);
    }

    private static void connectionsAreKilled(StoreKind kind, TestDatabase database) throws Exception {
        database.empty();
        Bookings bookings = Desk.on(kind.on(database, PoolOptions.standard())).build();
        Load load = new Load(bookings, ANSWERS);
        Audit audit = new Audit(database);
        try (Connection killer = database.connect();
                FeedFollower follower = new FeedFollower(bookings)) {
            load.run(8, commands -> {
                if (commands % BETWEEN_KILLS == 0) {
                    killOthers(killer, database.database());
                }
            });
            audit.assertWhole();
            load.assertKept(audit);
            follower.assertMissedNone(audit);
        }
    }

    /** All that are busy just now, but the one that kills. */
    private static void killOthers(Connection killer, Database database) {
        synchronized (killer) {
            try (Statement statement = killer.createStatement()) {
                if (database == Database.POSTGRESQL) {
                    statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where pid <> pg_backend_pid() and state <> 'idle'");
                    return;
                }
                for (String id : busy(statement)) {
                    killOne(statement, id);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> busy(Statement statement) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select p.id from information_schema.processlist p"
                + " join information_schema.innodb_trx t on t.trx_mysql_thread_id = p.id"
                + " where p.id <> connection_id()")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void killOne(Statement statement, String id) throws SQLException {
        try {
            statement.execute("kill " + id);
        } catch (SQLException e) {
            // 1094: it has ended by itself.
            if (e.getErrorCode() != 1094) {
                throw e;
            }
        }
    }
}
