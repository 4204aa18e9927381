package io.github.bookings4j.schema.rows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table and its columns, in the order in which they were named: each column is a constant that adds itself here.
 *
 * @param <S> what a row of the table is made of
 */
public final class SchemaTable<S> {

    private final String name;
    private final List<Column<S, ?>> columns = new ArrayList<>();
    private final List<Column<S, ?>> view = Collections.unmodifiableList(columns);

    SchemaTable(String name) {
        this.name = name;
    }

    /** As the scripts name it. */
    public String name() {
        return name;
    }

    /** All columns that a row is written with. */
    public List<Column<S, ?>> columns() {
        return view;
    }

    /** The columns that it takes to read a row back. */
    public List<Column<S, ?>> readColumns() {
        return columns.stream().filter(column -> !column.isDerived()).toList();
    }

    @Override
    public String toString() {
        return name;
    }

    Column<S, UUID> uuid(String column, Function<S, UUID> value) {
        return add(column, UUID.class, false, value);
    }

    Column<S, String> text(String column, Function<S, String> value) {
        return add(column, String.class, false, value);
    }

    Column<S, String> optionalText(String column, Function<S, Optional<String>> value) {
        return add(column, String.class, false, source -> value.apply(source).orElse(null));
    }

    Column<S, Integer> integer(String column, Function<S, Integer> value) {
        return add(column, Integer.class, false, value);
    }

    Column<S, Long> number(String column, Function<S, Long> value) {
        return add(column, Long.class, false, value);
    }

    Column<S, Long> optionalNumber(String column, Function<S, Optional<Long>> value) {
        return add(column, Long.class, false, source -> value.apply(source).orElse(null));
    }

    Column<S, Boolean> flag(String column, Function<S, Boolean> value) {
        return add(column, Boolean.class, false, value);
    }

    Column<S, BigDecimal> optionalDecimal(String column, Function<S, Optional<BigDecimal>> value) {
        return add(
                column, BigDecimal.class, false, source -> value.apply(source).orElse(null));
    }

    /** Databases keep microseconds, and not all of them cut off what is finer. */
    Column<S, Instant> instant(String column, Function<S, Instant> value) {
        return add(column, Instant.class, false, source -> value.apply(source).truncatedTo(ChronoUnit.MICROS));
    }

    Column<S, Instant> optionalInstant(String column, Function<S, Optional<Instant>> value) {
        return add(column, Instant.class, false, source -> value.apply(source).orElse(null));
    }

    /** A column that only repeats what others say. */
    <T> Column<S, T> derived(String column, Class<T> type, Function<S, @Nullable T> value) {
        return add(column, type, true, value);
    }

    private <T> Column<S, T> add(String column, Class<T> type, boolean derived, Function<S, @Nullable T> value) {
        Column<S, T> added = new Column<>(column, columns.size(), type, derived, value);
        columns.add(added);
        return added;
    }
}
