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

    /** The last part: three numbers, and beside them the part {@code gone}, if there is one. */
    static BoundSql select(Cte cte, BookingChange change, String began) {
        String numbers = "select " + began + " as began, (select count(*) from written) as written, "
                + (change.takes().isEmpty() ? "0" : "(select count(*) from taken)") + " as taken";
        return cte.select(
                CteParts.hasGone(change)
                        ? "select numbers.*, gone.* from (" + numbers + ") as numbers left join gone on true"
                        : numbers);
    }

    static Selection selection(BookingChange change) {
        Selection numbers = new Selection().add(Long.class).add(Long.class).add(Long.class);
        if (CteParts.hasGone(change)) {
            COLUMNS.forEach(numbers::add);
        }
        return numbers;
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
