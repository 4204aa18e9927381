package io.github.bookings4j.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bookings4j.schema.rows.Retries;
import io.github.bookings4j.spi.RetryableStoreException;
import io.github.bookings4j.spi.StoreException;
import io.github.bookings4j.spi.UnsafeTransactionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A connection goes back to the pool as it came, whatever happens; and what went wrong first is what is thrown. */
class OwnTransactionsTest {

    private final FailingPool pool = new FailingPool(h2());
    private final List<Long> waits = new ArrayList<>();
    private final OwnTransactions transactions =
            new OwnTransactions(pool.dataSource(), new H2Dialect(), new Retries(new Random(1), waits::add));

    @Test
    void autocommitIsTurnedOffAndOnAgain() {
        assertThat(transactions.<Integer>commit(session -> 42)).isEqualTo(42);
        assertThat(pool.log()).containsExactly("setAutoCommit false", "commit", "setAutoCommit true", "close");
    }

    @Test
    void whatIsOffAlreadyIsLeftAlone() {
        pool.autoCommitOff();
        transactions.commit(session -> 42);
        assertThat(pool.log()).containsExactly("commit", "close");
    }

    @Test
    void aReadOnAConnectionWithAutocommitEndsByItself() {
        transactions.read(session -> 42);
        assertThat(pool.log()).containsExactly("close");
    }

    @Test
    void aReadOnAConnectionWithoutAutocommitIsEnded() {
        pool.autoCommitOff();
        transactions.read(session -> 42);
        assertThat(pool.log()).containsExactly("rollback", "close");
    }

    @Test
    void whatNeedsAutocommitTurnsItOnAndOffAgain() {
        pool.autoCommitOff();
        transactions.autoCommit(session -> 42);
        assertThat(pool.log()).containsExactly("setAutoCommit true", "setAutoCommit false", "close");
    }

    @Test
    void anIsolationLevelThatIsNotSafeIsChangedForTheTransaction() {
        FailingPool repeatable = new FailingPool(h2()).isolation(Connection.TRANSACTION_REPEATABLE_READ);
        OwnTransactions own =
                new OwnTransactions(repeatable.dataSource(), new H2Dialect(), new Retries(new Random(1), waits::add));
        for (int i = 0; i < 2; i++) {
            int level = own.commit(session -> {
                try {
                    return session.connection().getTransactionIsolation();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(level).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
        assertThat(repeatable.log())
                .containsSubsequence("setTransactionIsolation 2", "commit", "setTransactionIsolation 4", "close");
    }

    @Test
    void fromAPoolThatShowsWhatIsNotCommittedNothingIsRead() {
        FailingPool dirty = new FailingPool(h2()).isolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        OwnTransactions own =
                new OwnTransactions(dirty.dataSource(), new H2Dialect(), new Retries(new Random(1), waits::add));
        assertThatThrownBy(() -> own.read(session -> 42)).isInstanceOf(UnsafeTransactionException.class);
        assertThat(dirty.log()).containsExactly("close");
    }

    @Nested
    class WhenTheWorkFails {

        private final RuntimeException failure = new IllegalStateException("on purpose");

        @Test
        void itIsRolledBackAndGivenBack() {
            assertThat(catchThrowable(() -> transactions.commit(session -> fail())))
                    .isSameAs(failure)
                    .hasNoSuppressedExceptions();
            assertThat(pool.log()).containsExactly("setAutoCommit false", "rollback", "setAutoCommit true", "close");
        }

        /** To turn autocommit on again would commit what was to be rolled back. */
        @Test
        void aConnectionThatDoesNotRollBackIsThrownAway() {
            SQLException rollback = pool.fail("rollback", "08006");
            assertThat(catchThrowable(() -> transactions.commit(session -> fail())))
                    .isSameAs(failure)
                    .hasSuppressedException(rollback);
            assertThat(pool.log()).containsExactly("setAutoCommit false", "rollback", "abort", "close");
        }

        @Test
        void whatElseGoesWrongIsSuppressed() {
            SQLException rollback = pool.fail("rollback", "08006");
            SQLException abort = pool.fail("abort", "08006");
            SQLException close = pool.fail("close", "08006");
            assertThat(catchThrowable(() -> transactions.commit(session -> fail())))
                    .isSameAs(failure)
                    .hasSuppressedException(rollback)
                    .hasSuppressedException(abort)
                    .hasSuppressedException(close);
        }

        private int fail() {
            throw failure;
        }
    }

    @Test
    void aConnectionThatDoesNotBeginIsGivenBack() {
        pool.fail("setAutoCommit", "08006");
        assertThatThrownBy(() -> transactions.commit(session -> 42))
                .isExactlyInstanceOf(StoreException.class)
                .hasMessageContaining("begin");
        assertThat(pool.log()).contains("close");
    }

    @Test
    void aConnectionThatCannotSayWhatItIsIsGivenBack() {
        pool.fail("getAutoCommit", "08006");
        assertThatThrownBy(() -> transactions.read(session -> 42)).isExactlyInstanceOf(StoreException.class);
        assertThat(pool.log()).containsExactly("close");
    }

    @Test
    void aPoolWithoutAConnectionIsAStoreException() {
        SQLException none = pool.fail("getConnection", "08003");
        assertThatThrownBy(() -> transactions.commit(session -> 42))
                .isExactlyInstanceOf(StoreException.class)
                .hasCause(none);
    }

    @Test
    void aCommitThatFailsIsRolledBack() {
        pool.fail("commit", "57014");
        assertThatThrownBy(() -> transactions.commit(session -> 42))
                .isExactlyInstanceOf(StoreException.class)
                .hasMessageContaining("commit");
        assertThat(pool.log())
                .containsExactly("setAutoCommit false", "commit", "rollback", "setAutoCommit true", "close");
    }

    /** The booking is there: an exception would say that it is not. */
    @Test
    void whatGoesWrongAfterTheCommitIsNotThrown() {
        pool.fail("close", "08006");
        assertThat(transactions.<Integer>commit(session -> 42)).isEqualTo(42);
    }

    @Test
    void aSerializationFailureAtTheCommitIsTriedAgainOnAnotherConnection() {
        pool.fail("commit", "40001");
        assertThatThrownBy(() -> transactions.commit(session -> 42)).isExactlyInstanceOf(RetryableStoreException.class);
        assertThat(waits).hasSize(Retries.ATTEMPTS - 1);
        assertThat(pool.log().stream().filter("close"::equals)).hasSize(Retries.ATTEMPTS);
    }

    private static JdbcDataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:own");
        return source;
    }
}
