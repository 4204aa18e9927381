package io.github.bookings4j.jpa;

import io.github.bookings4j.jpa.entity.BookedAddOnRow;
import io.github.bookings4j.jpa.entity.BookingEntity;
import io.github.bookings4j.jpa.entity.BookingResourceRow;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.AddOnTable;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.ResourceTable;
import io.github.bookings4j.schema.rows.Row;
import io.github.bookings4j.spi.RetryableStoreException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads whole bookings: the row, and its add-ons and further resources if it says that it has any. These are read by
 * statements of their own, which also tell the booking's version; if somebody has changed it in between, all is read again.
 */
final class BookingSelect {

    /** Nobody is overtaken so often in a row. */
    private static final int ATTEMPTS = 20;

    private static final Selection BOOKING = Selection.of(BookingTable.TABLE, BookingEntity.class, "b");
    private static final Selection ADD_ON =
            Selection.of(withoutBooking(AddOnTable.TABLE.readColumns(), AddOnTable.BOOKING), BookedAddOnRow.class, "p");
    private static final Selection RESOURCE = Selection.of(
            withoutBooking(ResourceTable.TABLE.readColumns(), ResourceTable.BOOKING), BookingResourceRow.class, "p");

    private final Statements statements;

    BookingSelect(Statements statements) {
        this.statements = statements;
    }

    /** The bookings {@code b} of that filter, in that order. */
    List<Booking> where(Filter filter, String order, int limit) {
        String text = "select " + BOOKING.text() + " from BookingEntity b" + filter.where() + order;
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<List<Booking>> bookings =
                    read(Jpql.of(text).set(filter.parameters()).limit(limit));
            if (bookings.isPresent()) {
                return bookings.get();
            }
        }
        throw new RetryableStoreException("others kept changing what was being read; try again", null);
    }

    /** Empty if a booking has changed between two of the statements. */
    private Optional<List<Booking>> read(Jpql query) {
        List<Row> rows = statements.rows(query).stream()
                .map(values -> BOOKING.row(values, 0))
                .toList();
        Map<UUID, Parts<BookedAddOn>> addOns = parts(rows, BookingTable.ADD_ONS, "addOns", ADD_ON, AddOnTable::read);
        Map<UUID, Parts<String>> resources = parts(
                rows, BookingTable.MORE_RESOURCES, "moreResources", RESOURCE, row -> row.get(ResourceTable.RESOURCE));
        List<Booking> bookings = new ArrayList<>();
        for (Row row : rows) {
            Parts<BookedAddOn> own = addOns.getOrDefault(row.get(BookingTable.ID), Parts.none(row));
            Parts<String> further = resources.getOrDefault(row.get(BookingTable.ID), Parts.none(row));
            if (!own.areOf(row, BookingTable.ADD_ONS) || !further.areOf(row, BookingTable.MORE_RESOURCES)) {
                return Optional.empty();
            }
            bookings.add(BookingTable.read(row, own.values(), further.values()));
        }
        return Optional.of(bookings);
    }

    /** What a collection holds for each of the bookings that say they have something there. */
    private <T> Map<UUID, Parts<T>> parts(
            List<Row> bookings, Column<?, Integer> count, String attribute, Selection part, Function<Row, T> read) {
        List<UUID> owners = bookings.stream()
                .filter(row -> row.get(count) > 0)
                .map(row -> row.get(BookingTable.ID))
                .toList();
        if (owners.isEmpty()) {
            return Map.of();
        }
        Parameters ids = Parameters.of("id", owners);
        Jpql query = Jpql.of("select b.id, b.version, " + part.text() + " from BookingEntity b join b." + attribute
                        + " p where b.id in " + ids.text() + " order by p.place")
                .set(ids.values());
        Map<UUID, Parts<T>> parts = new HashMap<>();
        for (Object[] values : statements.rows(query)) {
            parts.computeIfAbsent((UUID) values[0], id -> new Parts<>((Long) values[1], new ArrayList<>()))
                    .values()
                    .add(read.apply(part.row(values, 2)));
        }
        return parts;
    }

    /** What one statement found of a booking beside its row, and the booking's version then. */
    private record Parts<T>(long version, List<T> values) {

        static <T> Parts<T> none(Row booking) {
            return new Parts<>(booking.get(BookingTable.VERSION), List.of());
        }

        boolean areOf(Row booking, Column<?, Integer> count) {
            return version == booking.get(BookingTable.VERSION) && values.size() == booking.get(count);
        }
    }

    private static <S> List<Column<S, ?>> withoutBooking(List<Column<S, ?>> columns, Column<S, UUID> booking) {
        return columns.stream().filter(column -> column != booking).toList();
    }
}
