package io.github.bookings4j.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.schema.BookingsSchema;
import io.github.bookings4j.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreatingTablesTest {

    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    @BeforeAll
    static void tellLiquibaseToBeQuiet() {
        LIQUIBASE.setLevel(Level.WARNING);
    }

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void byFlywayOrByLiquibaseOrByHandIsTheSame(TestDatabase database) throws Exception {
        List<String> byHand = structure(database, CreatingTablesTest::create);
        assertThat(byHand).hasSizeGreaterThan(9);
        assertThat(structure(database, CreatingTablesTest::migrateByFlyway))
                .as("by Flyway")
                .isEqualTo(byHand);
        assertThat(structure(database, CreatingTablesTest::migrateByLiquibase))
                .as("by Liquibase")
                .isEqualTo(byHand);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatAMigrationToolMadeIsNotMadeAgain(TestDatabase database) throws Exception {
        String url = database.newDatabase();
        migrateByFlyway(url);
        create(url);
        migrateByFlyway(url);
        try (Connection connection = DriverManager.getConnection(url)) {
            assertThat(TableStructure.of(connection)).contains("16384, 0, 16383, 0, 0", "1, 0");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void byManyAtOnceIsDoneOnce(TestDatabase database) throws Exception {
        String url = database.newDatabase();
        ExecutorService processes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> creating = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        create(url);
                        return null;
                    })
                    .toList();
            for (Future<Void> each : processes.invokeAll(creating)) {
                each.get();
            }
        } finally {
            processes.shutdownNow();
        }
        try (Connection connection = DriverManager.getConnection(url)) {
            assertThat(TableStructure.of(connection)).contains("16384, 0, 16383, 0, 0", "1, 0");
        }
    }

    static Stream<TestDatabase> servers() {
        return Stream.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    @Test
    void postgresqlHasAllOfThemOrNone() throws SQLException {
        String url = TestDatabase.POSTGRESQL.newDatabase();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table taken (id int); create index booking_blocked_time_by_end on taken (id)");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> BookingsSchema.of(connection).create(connection))
                    .withMessageContaining("booking_blocked_time_by_end");
            statement.execute("drop table taken");
            BookingsSchema.of(connection).create(connection);
            assertThat(TableStructure.of(connection)).contains("16384, 0, 16383, 0, 0", "1, 0");
        }
    }

    @Test
    void flywayCanLeaveOutTheConstraint() throws Exception {
        String url = TestDatabase.POSTGRESQL.newDatabase();
        migrateByFlyway(url, BookingsSchema.of(Database.POSTGRESQL).withoutOverlapConstraint());
        try (Connection connection = DriverManager.getConnection(url)) {
            assertThat(TableStructure.of(connection))
                    .contains("16384, 0, 16383, 0, 0")
                    .noneMatch(line -> line.contains("booking_no_overlap"));
        }
    }

    private static List<String> structure(TestDatabase database, Way way) throws Exception {
        String url = database.newDatabase();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            // A database of a host, which is seldom empty.
            statement.execute("create table of_the_host (id int)");
            way.createIn(url);
            return TableStructure.of(connection);
        }
    }

    private static void create(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            BookingsSchema.of(connection).create(connection);
        }
    }

    private static void migrateByFlyway(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            migrateByFlyway(url, BookingsSchema.of(connection));
        }
    }

    private static void migrateByFlyway(String url, BookingsSchema schema) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations(schema.folders().stream()
                        .map(folder -> "classpath:" + folder)
                        .toArray(String[]::new))
                .table("bookings_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static void migrateByLiquibase(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> update(connection));
        }
    }

    private static void update(Connection connection) throws LiquibaseException {
        new Liquibase(
                        "io/github/bookings4j/it/schema/changelog.xml",
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))
                .update(new Contexts());
    }

    /** How tables come into a database. */
    @FunctionalInterface
    private interface Way {

        void createIn(String url) throws Exception;
    }
}
