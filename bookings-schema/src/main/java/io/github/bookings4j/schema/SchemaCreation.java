package io.github.bookings4j.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs scripts, one process at a time, if their tables are not there. */
final class SchemaCreation {

    private static final int WAIT_S = 60;

    private final Database database;
    private final List<SchemaScript> scripts;

    SchemaCreation(Database database, List<SchemaScript> scripts) {
        this.database = database;
        this.scripts = scripts;
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            lock(statement);
            try {
                if (areMissing(statement)) {
                    for (SchemaScript script : scripts) {
                        for (String sql : script.statements()) {
                            statement.execute(sql);
                        }
                    }
                }
            } finally {
                unlock(statement);
            }
        }
    }

    private boolean areMissing(Statement statement) throws SQLException {
        Set<String> missing = new TreeSet<>();
        scripts.forEach(script -> missing.addAll(script.tables()));
        int all = missing.size();
        missing.removeAll(present(statement));
        if (!missing.isEmpty() && missing.size() < all) {
            throw new IllegalStateException("tables: must all be there or none, missing " + missing
                    + "; drop the others, or create these from the scripts");
        }
        return !missing.isEmpty();
    }

    private Set<String> present(Statement statement) throws SQLException {
        String schema = database == Database.MARIADB ? "database()" : "current_schema";
        Set<String> names = new TreeSet<>();
        // In upper case, which H2 needs where it was told to leave names as they are.
        try (ResultSet found = statement.executeQuery(
                "select lower(TABLE_NAME) from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = " + schema)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    /** H2 has no such lock; there it is one process that has the database. */
    private void lock(Statement statement) throws SQLException {
        switch (database) {
            case POSTGRESQL -> statement.execute("select pg_advisory_xact_lock(hashtext('bookings4j'))");
            case MARIADB -> lockByName(statement);
            case H2 -> {}
        }
    }

    private static void lockByName(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select get_lock('bookings4j', " + WAIT_S + ")")) {
            answer.next();
            if (answer.getInt(1) != 1) {
                throw new SQLTimeoutException(
                        "another process has been creating the tables for " + WAIT_S + " seconds: try again later");
            }
        }
    }

    private void unlock(Statement statement) throws SQLException {
        if (database == Database.MARIADB) {
            statement.execute("select release_lock('bookings4j')");
        }
    }
}
