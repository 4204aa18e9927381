package io.github.bookings4j.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.spi.StoreException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatabasesTest {

    private static final String REFUSAL = "database: must be H2, PostgreSQL or MariaDB, was another";

    @Test
    void oneIsKnownByWhatOnlyItHas() {
        assertThat(Databases.of(answering(() -> "pg_class"))).isInstanceOf(PostgreSql.class);
        assertThat(Databases.of(answering(() -> "in_doubt"))).isInstanceOf(H2.class);
    }

    /** MySQL, for instance. */
    @Test
    void oneThatHasNoneOfTheseIsRefusedWithTheNamesOfThoseThatAreSupported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Databases.of(answering(() -> null)))
                .withMessage(REFUSAL);
    }

    /** Oracle, for instance. */
    @Test
    void soIsOneThatDoesNotUnderstandTheQuestion() {
        SQLException noSuchTable = new SQLException("ORA-00942: table or view does not exist", "42000", 942);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Databases.of(failing(noSuchTable)))
                .withMessage(REFUSAL)
                .withRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void oneThatCannotBeReachedIsNotTakenForAnother() {
        SQLException gone = new SQLException("connection refused", "08001");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> Databases.of(failing(gone)));
    }

    /** As a pool says it that has none left. */
    @Test
    void neitherIsOneThatThereIsNoConnectionTo() {
        SQLException exhausted = new SQLException("connection is not available, request timed out");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> Databases.of(failing(exhausted)));
    }

    /** MariaDB calls that an access violation. */
    @Test
    void norOneWhoseUserHasTooManyConnections() {
        SQLException tooMany = new SQLTransientConnectionException("connection is not available", "42000");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> Databases.of(failing(tooMany)));
    }

    private static Statements failing(SQLException failure) {
        return answering(() -> {
            throw new PersistenceException(failure);
        });
    }

    /** Statements whose only value is this. */
    private static Statements answering(Supplier<@Nullable Object> value) {
        Query[] query = new Query[1];
        query[0] = proxy(Query.class, method -> method.equals("getSingleResult") ? value.get() : query[0]);
        return new Statements(proxy(EntityManager.class, method -> query[0]));
    }

    private static <T> T proxy(Class<T> type, Function<String, @Nullable Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.apply(method.getName())));
    }
}
