package io.github.bookings4j.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "H2, 2.4.240, H2",
        "PostgreSQL, 18.6, POSTGRESQL",
        "MariaDB, 11.4.5-MariaDB, MARIADB",
        "MySQL, 5.5.5-10.11.6-MariaDB-0+deb12u1, MARIADB",
    })
    void isToldByItsProductAndVersion(String product, String version, Database database) throws SQLException {
        assertThat(Database.of(to(product, version))).isEqualTo(database);
    }

    @Test
    void isThatOfARealConnection() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertThat(Database.of(connection)).isEqualTo(Database.H2);
        }
    }

    @ParameterizedTest
    @CsvSource({"MySQL, 8.4.0", "Oracle, 23ai"})
    void anyOtherIsRefusedWithTheNamesOfThoseThatAreSupported(String product, String version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Database.of(to(product, version)))
                .withMessage("database: must be H2, PostgreSQL or MariaDB, was " + product + " " + version);
    }

    /** A connection that says only this. */
    private static Connection to(String product, String version) {
        DatabaseMetaData said =
                proxy(DatabaseMetaData.class, method -> method.equals("getDatabaseProductName") ? product : version);
        return proxy(Connection.class, method -> said);
    }

    private static <T> T proxy(Class<T> type, Function<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName())));
    }
}
