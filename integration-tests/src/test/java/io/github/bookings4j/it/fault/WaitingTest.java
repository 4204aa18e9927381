package io.github.bookings4j.it.fault;

import static io.github.bookings4j.testkit.BookingsAssertions.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.OpenStore;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.schema.Database;
import io.github.bookings4j.spi.LockTimeoutException;
import io.github.bookings4j.spi.StoreException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Locks and connections that do not come. */
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WaitingTest {

    static Stream<Arguments> everywhere() {
        return Stream.of(StoreKind.values())
                .flatMap(kind -> Stream.of(TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB)
                        .map(database -> Arguments.of(kind, database)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aLockThatDoesNotComeInTimeIsAnExceptionOfItsOwn(StoreKind kind, TestDatabase database) throws Exception {
        database.empty();
        Bookings bookings =
                Desk.on(kind.on(database, impatient(database.database()))).build();
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update booking_lock set revision = revision + 1");
            assertThatThrownBy(() -> bookings.create(Desk.first())).isInstanceOf(LockTimeoutException.class);
            other.rollback();
        }
        Audit audit = new Audit(database);
        assertThat(audit.bookings()).isEmpty();
        bookings.create(Desk.first());
        audit.assertWhole();
    }

    @Test
    void byJpaOnPostgresqlATimeThatIsPlainlyTakenIsRefusedWithoutWaiting() throws Exception {
        TestDatabase database = TestDatabase.POSTGRESQL;
        database.empty();
        Bookings bookings = Desk.on(StoreKind.JPA.on(database, impatient(database.database())))
                .build();
        bookings.create(Desk.first());
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update booking_lock set revision = revision + 1");
            assertRejected(() -> bookings.create(Desk.first())).withCodes(Rule.OVERLAP);
            other.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void anExhaustedPoolIsAnExceptionAndTheNextTryGoesThrough(StoreKind kind, TestDatabase database) throws Exception {
        database.empty();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (HikariDataSource pool = new HikariDataSource(config);
                OpenStore opened = OpenStore.of(kind, pool, database.database())) {
            Bookings bookings = Desk.on(opened.store()).build();
            try (Connection held = pool.getConnection()) {
                assertThat(held.isClosed()).isFalse();
                assertThatThrownBy(() -> bookings.create(Desk.first()))
                        .isInstanceOf(StoreException.class)
                        .isNotInstanceOf(LockTimeoutException.class);
            }
            bookings.create(Desk.first());
        }
        Audit audit = new Audit(database);
        audit.assertWhole();
        assertThat(audit.bookings()).hasSize(1);
    }

    private static PoolOptions impatient(Database database) {
        PoolOptions pool = PoolOptions.standard().size(2);
        return switch (database) {
            case H2 -> pool.with("INIT", "set lock_timeout 300");
            case POSTGRESQL -> pool.with("options", "-c%20lock_timeout=300ms");
            case MARIADB -> pool.with("sessionVariables", "innodb_lock_wait_timeout=1");
        };
    }
}
