package io.github.bookings4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.model.BufferRule;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingsSchemaTest {

    @Nested
    class Scripts {

        @Test
        void areNumberedAndTheConstraintIsTheLast() {
            assertThat(BookingsSchema.of(Database.POSTGRESQL).scripts())
                    .extracting(SchemaScript::name)
                    .containsExactly("V1__bookings.sql", "V2__no_overlap.sql");
        }

        @ParameterizedTest
        @EnumSource
        void mayLeaveOutTheConstraint(Database database) {
            assertThat(BookingsSchema.of(database).withoutOverlapConstraint().scripts())
                    .extracting(SchemaScript::name)
                    .containsExactly("V1__bookings.sql");
        }

        @Test
        void keepBusyTimesOrAppointmentsApartAsTheBufferRuleSays() {
            BookingsSchema schema = BookingsSchema.of(Database.POSTGRESQL);
            assertThat(constraint(schema))
                    .isEqualTo(constraint(schema.bufferRule(BufferRule.SUM)))
                    .contains("tstzrange(busy_start, busy_end) with &&");
            assertThat(constraint(schema.bufferRule(BufferRule.MAX)))
                    .contains("tstzrange(start_at, end_at) with &&")
                    .doesNotContain("busy_end");
        }

        private static String constraint(BookingsSchema schema) {
            SchemaScript last = schema.scripts().get(1);
            return last.statements().get(1);
        }

        @ParameterizedTest
        @EnumSource
        void areAllThatIsInTheFolders(Database database) throws IOException, URISyntaxException {
            BookingsSchema schema = BookingsSchema.of(database);
            List<String> found = new ArrayList<>();
            for (String folder : schema.folders()) {
                try (Stream<Path> files = Files.walk(Path.of(resource(folder)))) {
                    files.filter(Files::isRegularFile)
                            .forEach(file -> found.add(file.getFileName().toString()));
                }
            }
            assertThat(found)
                    .containsExactlyElementsOf(
                            schema.scripts().stream().map(SchemaScript::name).toList());
        }

        @ParameterizedTest
        @EnumSource
        void areVisibleToOtherModules(Database database) throws IOException, URISyntaxException {
            ModuleDescriptor module =
                    ModuleDescriptor.read(Files.newInputStream(Path.of(resource("module-info.class"))));
            assertThat(module.opens())
                    .extracting(ModuleDescriptor.Opens::source)
                    .containsAll(BookingsSchema.of(database).folders().stream()
                            .map(folder -> folder.replace('/', '.'))
                            .toList());
        }

        private static URI resource(String name) throws URISyntaxException {
            Class<?> type = BookingsSchema.class;
            URI root = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Objects.requireNonNull(root).resolve(name);
        }
    }

    @Nested
    class Creating {

        private Connection connection;

        @BeforeEach
        void connect() throws SQLException {
            connection = DriverManager.getConnection("jdbc:h2:mem:");
        }

        @AfterEach
        void disconnect() throws SQLException {
            connection.close();
        }

        @Test
        void makesTheTablesAndTheRowsThatAreToBeLocked() throws SQLException {
            create(connection);
            assertThat(number("select count(*) from booking_lock where stripe between 0 and 16383"))
                    .isEqualTo(16_384);
            assertThat(number("select count(*) from booking_feed where last_position = 0"))
                    .isEqualTo(1);
            assertThat(number("select count(*) from booking")).isZero();
        }

        @Test
        void doesNothingWhereTheTablesAre() throws SQLException {
            create(connection);
            execute("update booking_feed set last_position = 7");
            create(connection);
            assertThat(number("select last_position from booking_feed")).isEqualTo(7);
        }

        @Test
        void looksAtTheCurrentSchemaOnly() throws SQLException {
            create(connection);
            execute("create schema other");
            connection.setSchema("OTHER");
            create(connection);
            assertThat(number("select count(*) from other.booking_lock")).isEqualTo(16_384);
        }

        @Test
        void refusesAHalfAndSaysWhatIsMissing() throws SQLException {
            create(connection);
            execute("drop table booking_feed");
            assertThatIllegalStateException()
                    .isThrownBy(() -> create(connection))
                    .withMessageContaining("missing [booking_feed]");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void leavesAutocommitAsItWas(boolean autoCommit) throws SQLException {
            connection.setAutoCommit(autoCommit);
            create(connection);
            assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
            connection.rollback();
            assertThat(number("select count(*) from booking_lock")).isEqualTo(16_384);
        }

        @Test
        void leavesAutocommitAsItWasAlsoWhenItFails() throws SQLException {
            execute("create table taken (id int); create index booking_by_start on taken (id)");
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> create(connection));
            assertThat(connection.getAutoCommit()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "MODE=MariaDB;DATABASE_TO_LOWER=TRUE",
                    "MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                    "MODE=LEGACY",
                    "DATABASE_TO_UPPER=FALSE",
                })
        void worksOnH2InEveryMode(String mode) throws SQLException {
            try (Connection other = DriverManager.getConnection("jdbc:h2:mem:;" + mode)) {
                create(other);
                create(other);
                try (Statement statement = other.createStatement()) {
                    assertThat(statement.execute("select id, tenant, start_at from booking"))
                            .isTrue();
                }
            }
        }

        @Test
        void refusesAConnectionToAnotherDatabase() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BookingsSchema.of(Database.MARIADB).create(connection))
                    .withMessage("connection: must lead to MariaDB, led to H2");
        }

        private static void create(Connection connection) throws SQLException {
            BookingsSchema.of(connection).create(connection);
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        private long number(String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(query)) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
