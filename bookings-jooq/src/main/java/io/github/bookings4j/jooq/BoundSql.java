package io.github.bookings4j.jooq;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * A text of SQL and what goes into its question marks.
 *
 * @param sql the text
 * @param values strings, numbers, truth values, UUIDs, instants or null
 */
record BoundSql(String sql, List<? extends @Nullable Object> values) {

    /** What jOOQ has put together. */
    static BoundSql of(Query query) {
        return new BoundSql(query.getSQL(), new ArrayList<>(query.getBindValues()));
    }
}
