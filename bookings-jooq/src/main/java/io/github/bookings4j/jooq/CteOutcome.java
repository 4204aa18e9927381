package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.spi.BookingChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change on PostgreSQL.
 *
 * @param began whether it could begin: the booking is the one that was read, or the locks are held
 * @param written whether the row of the booking is written
 * @param taken whether all its allocations are
 * @param gone the rows of the allocations that went, to be written again if the change is taken back
 */
record CteOutcome(boolean began, boolean written, boolean taken, List<List<@Nullable Object>> gone) {

    private static final List<? extends Column<?, ?>> COLUMNS = AllocationTable.TABLE.columns();
    private static final Selection NUMBERS = numbers();
    private static final Selection NUMBERS_AND_GONE = numbers();

    static {
        COLUMNS.forEach(NUMBERS_AND_GONE::add);
    }

    /** The last part: three numbers, and beside them the part {@code gone}, if there is one. */
    static BoundSql select(Cte cte, BookingChange change, String began) {
        boolean hasGone = CteParts.hasGone(change);
        return cte.select(
                hasGone ? "select numbers.*, gone.* from (select " : "select ",
                began,
                " as began, (select count(*) from written) as written, ",
                change.takes().isEmpty() ? "0 as taken" : "(select count(*) from taken) as taken",
                hasGone ? ") as numbers left join gone on true" : "");
    }

    static Selection selection(BookingChange change) {
        return CteParts.hasGone(change) ? NUMBERS_AND_GONE : NUMBERS;
    }

    private static Selection numbers() {
        return new Selection().add(Long.class).add(Long.class).add(Long.class);
    }

    static CteOutcome of(List<Selection.Result> rows, BookingChange change) {
        Selection.Result numbers = rows.get(0);
        return new CteOutcome(
                numbers.at(0, Long.class) > 0,
                numbers.at(1, Long.class) > 0,
                numbers.at(2, Long.class) == change.takes().size(),
                CteParts.hasGone(change) ? gone(rows) : List.of());
    }

    private static List<List<@Nullable Object>> gone(List<Selection.Result> rows) {
        List<List<@Nullable Object>> gone = new ArrayList<>();
        for (Selection.Result row : rows) {
            if (row.find(AllocationTable.BOOKING) != null) {
                List<@Nullable Object> values = new ArrayList<>();
                COLUMNS.forEach(column -> values.add(row.find(column)));
                gone.add(values);
            }
        }
        return gone;
    }
}
