package io.github.bookings4j.benchmarks.data;

import io.github.bookings4j.benchmarks.server.Endpoint;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One connection with autocommit, for what is not timed. */
final class Sql implements AutoCloseable {

    private final Endpoint endpoint;
    private final Connection connection;

    Sql(Endpoint endpoint) {
        this.endpoint = endpoint;
        try {
            this.connection = DriverManager.getConnection(endpoint.url(), endpoint.user(), "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Runs statements of which some are not the same everywhere. */
    void run(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number. */
    long count(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** The first column of the first row. */
    String text(String sql, Object... parameters) {
        return rows(sql, parameters).get(0).values().iterator().next();
    }

    /** All rows: names of columns to values as texts; what is null is missing. */
    List<Map<String, String>> rows(String sql, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<Map<String, String>> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(endpoint + ": " + sql, e);
        }
    }

    private static Map<String, String> row(ResultSet found) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            String value = found.getString(i);
            if (value != null) {
                row.put(found.getMetaData().getColumnLabel(i), value);
            }
        }
        return row;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
