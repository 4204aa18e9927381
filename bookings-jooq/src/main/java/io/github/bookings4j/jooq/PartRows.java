package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.AddOnTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.schema.rows.ResourceTable;
import io.github.bookings4j.spi.BookingChange;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Writes what a booking has in other tables: add-ons, and resources after the first. Looks only where something changes. */
final class PartRows {

    private final String deleteAddOns;
    private final String insertAddOn;
    private final String deleteResources;
    private final String insertResource;

    PartRows(DSLContext sql) {
        this.deleteAddOns = delete(sql, Tables.ADD_ON, AddOnTable.BOOKING);
        this.insertAddOn = Inserts.text(sql, Tables.ADD_ON);
        this.deleteResources = delete(sql, Tables.RESOURCE, ResourceTable.BOOKING);
        this.insertResource = Inserts.text(sql, Tables.RESOURCE);
    }

    void write(Session session, BookingChange change) {
        List<AddOnTable.Entry> addOns = AddOnTable.of(change.after());
        List<AddOnTable.Entry> hadAddOns = before(change, AddOnTable::of);
        if (!addOns.equals(hadAddOns)) {
            delete(session, deleteAddOns, change, hadAddOns);
            session.updateEach("write add-ons", insertAddOn, Inserts.rows(AddOnTable.TABLE, addOns));
        }
        List<ResourceTable.Entry> resources = ResourceTable.of(change.after());
        List<ResourceTable.Entry> hadResources = before(change, ResourceTable::of);
        if (!resources.equals(hadResources)) {
            delete(session, deleteResources, change, hadResources);
            session.updateEach("write resources", insertResource, Inserts.rows(ResourceTable.TABLE, resources));
        }
    }

    static <E> List<E> before(BookingChange change, Function<Booking, List<E>> parts) {
        return change.before().map(parts).orElse(List.of());
    }

    private static void delete(Session session, String text, BookingChange change, List<?> had) {
        if (!had.isEmpty()) {
            session.update(
                    "remove parts of a booking",
                    text,
                    List.of(change.after().id().value()));
        }
    }

    private static <S> String delete(DSLContext sql, Fields<S> table, Column<S, UUID> booking) {
        Field<UUID> owner = table.of(booking);
        return sql.delete(table.table()).where(owner.eq(DSL.param(owner))).getSQL();
    }
}
