package io.github.bookings4j.schema.rows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * <p>Its type is one of {@link String}, {@link Integer}, {@link Long}, {@link Boolean}, {@link BigDecimal}, {@link UUID} and
 * {@link Instant}.
 *
 * @param <S> what a row of the table is made of
 * @param <T> what the column holds
 */
public final class Column<S, T> {

    private final String name;
    private final int index;
    private final Class<T> type;
    private final boolean derived;
    private final Function<S, @Nullable T> value;

    Column(String name, int index, Class<T> type, boolean derived, Function<S, @Nullable T> value) {
        this.name = name;
        this.index = index;
        this.type = type;
        this.derived = derived;
        this.value = value;
    }

    /** As the scripts name it. */
    public String name() {
        return name;
    }

    /** Its place among the columns of its table, from 0. */
    public int index() {
        return index;
    }

    /** What it holds. */
    public Class<T> type() {
        return type;
    }

    /** Whether it only repeats what other columns say, for searches: then nobody has to read it back. */
    public boolean isDerived() {
        return derived;
    }

    /** What this column holds in the row of that value; null where the value has nothing for it. */
    public @Nullable T of(S source) {
        return value.apply(source);
    }

    @Override
    public String toString() {
        return name;
    }
}
