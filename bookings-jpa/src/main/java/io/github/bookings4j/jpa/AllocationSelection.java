package io.github.bookings4j.jpa;

import io.github.bookings4j.jpa.entity.BookingAllocationEntity;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.Row;
import io.github.bookings4j.spi.Allocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Allocations {@code a} on known calendars, without a column of text: before a prepared statement that selects some,
 * PostgreSQL's driver makes a round trip of its own, for it cannot tell how much will come. This statement is part of nearly
 * every new booking. So resources are told by their calendars, and kinds of capacity by their numbers.
 */
final class AllocationSelection {

    private static final List<Column<AllocationTable.Entry, ?>> TEXTS =
            List.of(AllocationTable.TENANT, AllocationTable.RESOURCE, AllocationTable.CAPACITY_KIND);
    private static final Selection OTHERS = Selection.of(
            AllocationTable.TABLE.readColumns().stream()
                    .filter(column -> !TEXTS.contains(column))
                    .toList(),
            BookingAllocationEntity.class,
            "a");
    private static final Capacity.Kind[] KINDS = Capacity.Kind.values();
    private static final String KIND = IntStream.range(0, KINDS.length)
            .mapToObj(i -> "when a.capacityKind = "
                    + Capacity.Kind.class.getName().replace('$', '.') + "." + KINDS[i] + " then " + i)
            .collect(Collectors.joining(" ", "case ", " else -1 end"));

    private final Map<UUID, String> resources;

    /** On these calendars. */
    AllocationSelection(Map<UUID, String> resources) {
        this.resources = resources;
    }

    /** What is selected. */
    String text() {
        return KIND + ", " + OTHERS.text();
    }

    /** The allocation whose columns begin at that place; empty if there is none in that row of an outer join. */
    Optional<Allocation> read(Object[] values, int from) {
        Row others = OTHERS.row(values, from + 1);
        if (others.find(AllocationTable.BOOKING) == null) {
            return Optional.empty();
        }
        Capacity.Kind kind = KINDS[(Integer) values[from]];
        return Optional.of(AllocationTable.read(new Row() {
            @Override
            public <T> @Nullable T find(Column<?, T> column) {
                if (column.equals(AllocationTable.RESOURCE)) {
                    return column.type().cast(resources.get(others.get(AllocationTable.CALENDAR)));
                }
                return column.equals(AllocationTable.CAPACITY_KIND)
                        ? column.type().cast(kind.name())
                        : others.find(column);
            }
        }));
    }
}
