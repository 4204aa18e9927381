package io.github.bookings4j.schema.rows;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** What a database meant by refusing a statement, as its codes tell; never by the type of what it is wrapped in. */
public enum SqlFailure {
    /** A deadlock, or a snapshot that grew too old: the same transaction may succeed when it runs again. */
    RETRYABLE,
    /** The overlap constraint: the time is another's. */
    OVERLAP,
    /** A primary key or a unique index: the value is another's. */
    DUPLICATE,
    /** Somebody else kept a lock for longer than this transaction would wait. */
    LOCK_TIMEOUT,
    /** The connection or the server is gone, or there was none to be had. */
    CONNECTION_LOST,
    /** The transaction may not write. */
    READ_ONLY,
    /** The statement: there is no such table, or no such SQL. */
    NOT_UNDERSTOOD,
    /** Anything else. */
    OTHER;

    /** What is behind that exception: its first cause that comes from a database, if there is one. */
    public static Optional<SqlFailure> of(Throwable thrown) {
        return sqlException(thrown).map(SqlFailure::classified);
    }

    /** Whether that exception comes from a database and means this. */
    public boolean isCauseOf(Throwable thrown) {
        return of(thrown).equals(Optional.of(this));
    }

    private static Optional<SQLException> sqlException(Throwable thrown) {
        Throwable cause = thrown;
        // A chain may be a circle; no honest one is this long.
        for (int i = 0; cause != null && i < 50; i++) {
            if (cause instanceof SQLException failure) {
                return Optional.of(failure);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static SqlFailure classified(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        SqlFailure byState = byState(state);
        if (byState == NOT_UNDERSTOOD && isAboutConnecting(failure)) {
            return CONNECTION_LOST;
        }
        return byState == OTHER ? byVendorCode(failure.getErrorCode()) : byState;
    }

    /** To MariaDB it is an access violation if a user has too many connections, and pools pass that state on. */
    private static boolean isAboutConnecting(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure.getErrorCode() == 1203
                || failure.getErrorCode() == 1226;
    }

    private static SqlFailure byState(String state) {
        return switch (state) {
            case "40001", "40P01" -> RETRYABLE;
            case "23P01" -> OVERLAP;
            case "23505" -> DUPLICATE;
            case "55P03", "HYT00" -> LOCK_TIMEOUT;
            case "25006" -> READ_ONLY;
            // PostgreSQL: ended by an administrator, crashed, starting up. MariaDB: killed.
            case "57P01", "57P02", "57P03", "70100" -> CONNECTION_LOST;
            default -> byClass(state);
        };
    }

    /** What the SQL standard calls a class: the first two characters. */
    private static SqlFailure byClass(String state) {
        if (state.startsWith("08")) {
            return CONNECTION_LOST;
        }
        return state.startsWith("42") ? NOT_UNDERSTOOD : OTHER;
    }

    /** Where the state says too little: MariaDB's codes, and H2's that are above 50,000. */
    private static SqlFailure byVendorCode(int code) {
        return switch (code) {
            case 1213, 1020, 90131 -> RETRYABLE;
            case 1062, 1586 -> DUPLICATE;
            case 1205, 50200 -> LOCK_TIMEOUT;
            case 1053, 1927, 90067, 90098, 90121 -> CONNECTION_LOST;
            default -> OTHER;
        };
    }
}
