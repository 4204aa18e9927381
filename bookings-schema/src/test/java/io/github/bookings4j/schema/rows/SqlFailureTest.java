package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.spi.LockTimeoutException;
import io.github.bookings4j.spi.RetryableStoreException;
import io.github.bookings4j.spi.StoreException;
import io.github.bookings4j.spi.UnsafeTransactionException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFailureTest {

    @ParameterizedTest(name = "{0} {1} is {2}: {3}")
    @CsvSource({
        "40001, 0, RETRYABLE, PostgreSQL could not serialize access",
        "40P01, 0, RETRYABLE, PostgreSQL detected a deadlock",
        "23P01, 0, OVERLAP, PostgreSQL exclusion constraint",
        "23505, 0, DUPLICATE, PostgreSQL unique index",
        "55P03, 0, LOCK_TIMEOUT, PostgreSQL lock_timeout",
        "25006, 0, READ_ONLY, PostgreSQL read-only transaction",
        "25006, 1792, READ_ONLY, MariaDB read-only transaction",
        "57P01, 0, CONNECTION_LOST, PostgreSQL terminated by an administrator",
        "08006, 0, CONNECTION_LOST, PostgreSQL connection broken",
        "57014, 0, OTHER, PostgreSQL statement cancelled",
        "40001, 1213, RETRYABLE, MariaDB deadlock",
        "HY000, 1020, RETRYABLE, MariaDB record has changed since last read",
        "23000, 1062, DUPLICATE, MariaDB unique index",
        "HY000, 1205, LOCK_TIMEOUT, MariaDB lock wait timeout",
        "70100, 1927, CONNECTION_LOST, MariaDB connection was killed",
        "23000, 1452, OTHER, MariaDB foreign key",
        "40001, 40001, RETRYABLE, H2 deadlock",
        "90131, 90131, RETRYABLE, H2 concurrent update",
        "23505, 23505, DUPLICATE, H2 unique index",
        "HYT00, 50200, LOCK_TIMEOUT, H2 lock timeout",
        "90121, 90121, CONNECTION_LOST, H2 database is closed",
        "42000, 1064, NOT_UNDERSTOOD, MariaDB syntax",
        "42S02, 42102, NOT_UNDERSTOOD, H2 table not found",
        "42P01, 0, NOT_UNDERSTOOD, PostgreSQL table not found"
    })
    void aCodeHasAMeaning(String state, int code, SqlFailure meaning, String what) {
        assertThat(SqlFailure.of(new SQLException(what, state, code))).contains(meaning);
    }

    @Test
    void theMeaningIsFoundBelowWhateverWrapsIt() {
        Throwable wrapped = new IllegalStateException(
                new RuntimeException(new BatchUpdateException("batch", "23505", 0, new int[0])));
        assertThat(SqlFailure.of(wrapped)).contains(SqlFailure.DUPLICATE);
        assertThat(SqlFailure.DUPLICATE.isCauseOf(wrapped)).isTrue();
        assertThat(SqlFailure.OVERLAP.isCauseOf(wrapped)).isFalse();
    }

    @Test
    void whatNoDatabaseThrewHasNone() {
        assertThat(SqlFailure.of(new IllegalStateException("on purpose"))).isEmpty();
        assertThat(SqlFailure.OTHER.isCauseOf(new IllegalStateException("on purpose")))
                .isFalse();
    }

    @Test
    void anExceptionWithoutAStateIsSomethingElse() {
        assertThat(SqlFailure.of(new SQLException("no state"))).contains(SqlFailure.OTHER);
    }

    @Test
    void aCircleOfCausesEnds() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException two = new RuntimeException("two", one);
        one.initCause(two);
        assertThat(SqlFailure.of(one)).isEmpty();
    }

    @Test
    void eachMeaningHasItsException() {
        assertThat(StoreFailures.of("write", new SQLException("", "40001")))
                .isExactlyInstanceOf(RetryableStoreException.class);
        assertThat(StoreFailures.of("write", new SQLException("", "55P03")))
                .isExactlyInstanceOf(LockTimeoutException.class);
        assertThat(StoreFailures.of("write", new SQLException("", "25006")))
                .isExactlyInstanceOf(UnsafeTransactionException.class);
        assertThat(StoreFailures.of("write", new SQLException("odd", "42601")))
                .isExactlyInstanceOf(StoreException.class)
                .hasMessage("could not write: odd")
                .hasCauseInstanceOf(SQLException.class);
        StoreException known = new StoreException("known", null);
        assertThat(StoreFailures.of("write", known)).isSameAs(known);
    }
}
