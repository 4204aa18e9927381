package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.StoreFailures;
import io.github.bookings4j.spi.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on one connection. jOOQ writes them, but does not run them: its executions cost more than a booking may,
 * and it would bind instants by way of the time zone of the machine.
 *
 * @param connection somebody else's, who opens and closes it
 * @param dialect of the database it leads to
 */
record Session(Connection connection, Dialect dialect) {

    /** How many rows were changed. */
    int update(String doing, String sql, List<? extends @Nullable Object> values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreFailures.of(doing, e);
        }
    }

    /** Runs the statement once for each list of values, in that order and in one round trip if the driver can. */
    int[] updateEach(String doing, String sql, List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        if (rows.size() == 1) {
            return new int[] {update(doing, sql, rows.get(0))};
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<? extends @Nullable Object> values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw StoreFailures.of(doing, e);
        }
    }

    List<Selection.Result> select(String doing, BoundSql statement, Selection selection) {
        return select(doing, statement.sql(), statement.values(), selection);
    }

    List<Selection.Result> select(
            String doing, String sql, List<? extends @Nullable Object> values, Selection selection) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, selection);
            }
        } catch (SQLException e) {
            throw StoreFailures.of(doing, e);
        }
    }

    /** Runs several statements in one text and reads the rows of the last one, the only one that has any. */
    List<Selection.Result> selectLast(String doing, BoundSql statements, Selection selection) {
        try (PreparedStatement statement = connection.prepareStatement(statements.sql())) {
            bind(statement, statements.values());
            boolean hasRows = statement.execute();
            while (!hasRows) {
                hasRows = statement.getMoreResults();
                if (!hasRows && statement.getUpdateCount() == -1) {
                    throw new StoreException("could not " + doing + ": no rows came", null);
                }
            }
            try (ResultSet rows = statement.getResultSet()) {
                return read(rows, selection);
            }
        } catch (SQLException e) {
            throw StoreFailures.of(doing, e);
        }
    }

    private List<Selection.Result> read(ResultSet rows, Selection selection) throws SQLException {
        List<Selection.Result> results = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> values = new ArrayList<>(selection.size());
            for (int i = 0; i < selection.size(); i++) {
                values.add(dialect.values().read(rows, i + 1, selection.type(i)));
            }
            results.add(selection.row(values));
        }
        return results;
    }

    private void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            dialect.values().bind(statement, i + 1, values.get(i));
        }
    }
}
