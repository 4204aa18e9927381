package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.StoreFailures;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends statements by way of an entity manager: reads in JPQL that select columns, writes in SQL. No entity is ever loaded or
 * persisted, so that what a host has loaded cannot be mistaken for what is stored.
 *
 * <p>None of them makes the provider flush: what a host has not flushed yet is about other tables.
 */
final class Statements {

    /** Tells Hibernate what a statement touches; without it, a host's whole second-level cache would be thrown away. */
    private static final String SPACES = "org.hibernate.query.native.spaces";

    private final EntityManager em;
    private @Nullable LockModeType lockMode;
    private @Nullable Opening opening;

    Statements(EntityManager em) {
        this.em = em;
    }

    /** The next statement is the first of a transaction, and is to open it so. */
    void openWith(Opening first) {
        opening = first;
    }

    /**
     * From now on reads what is committed, however old the snapshot of the transaction is. Not done without need: it locks
     * the gaps between rows as well, over which transactions on different resources can deadlock.
     */
    void readLatest() {
        lockMode = LockModeType.PESSIMISTIC_READ;
    }

    /** Whether {@link #readLatest} was called. */
    boolean readsLatest() {
        return lockMode != null;
    }

    /** The rows that a query of two columns or more selects. */
    List<Object[]> rows(Jpql query) {
        return values(Object[].class, query);
    }

    /** What a query of one column selects. */
    <T> List<T> values(Class<T> type, Jpql query) {
        open();
        return run(
                "read bookings",
                () -> query.bind(em.createQuery(query.text(), type))
                        .setFlushMode(FlushModeType.COMMIT)
                        .setLockMode(lockMode == null ? LockModeType.NONE : lockMode)
                        .getResultList());
    }

    /** The one value that a query in SQL selects. */
    Object value(String sql) {
        return run(
                "ask the database about itself",
                () -> em.createNativeQuery(sql)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult());
    }

    /** Executes a statement and says how many rows it changed. */
    int execute(Sql sql) {
        Opening first = opening;
        opening = null;
        return execute(first == null ? sql.text() : first.prefix() + sql.text(), sql);
    }

    /** Executes a statement that changes no rows but the state of the transaction. */
    void control(String statement) {
        open();
        execute(statement, Sql.of(BookingTable.TABLE.name(), statement));
    }

    /** Sets the isolation before a statement that cannot do so itself. */
    private void open() {
        Opening first = opening;
        opening = null;
        if (first != null) {
            control(first.statement());
        }
    }

    private int execute(String text, Sql sql) {
        return run("write to " + sql.table(), () -> {
            Query query = em.createNativeQuery(text);
            query.setFlushMode(FlushModeType.COMMIT);
            query.setHint(SPACES, sql.table());
            for (int i = 0; i < sql.arguments().size(); i++) {
                query.setParameter(i + 1, sql.arguments().get(i));
            }
            return query.executeUpdate();
        });
    }

    private static <T> T run(String doing, Supplier<T> statement) {
        try {
            return statement.get();
        } catch (PersistenceException e) {
            throw StoreFailures.of(doing, e);
        }
    }
}
