package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.Column;
import io.github.bookings4j.spi.BookingKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Finds a booking by one of its keys, and makes bookings of rows. */
final class Loads {

    /** What is selected of {@code booking}. */
    static final Selection ROW = Selection.of(BookingTable.TABLE.readColumns());

    private final PartReader parts;
    private final String byId;
    private final String byReference;
    private final String byIdempotencyKey;

    Loads(DSLContext sql, ReadMode mode) {
        this.parts = new PartReader(sql, mode);
        this.byId = text(sql, mode, BookingTable.ID);
        this.byReference = text(sql, mode, BookingTable.REFERENCE);
        this.byIdempotencyKey = text(sql, mode, BookingTable.IDEMPOTENCY_KEY);
    }

    Optional<Booking> load(Session session, Tenant tenant, BookingKey key) {
        return whole(session, tenant, row(session, tenant, key)).stream().findFirst();
    }

    /** The bookings of these rows, with what they have in other tables. */
    List<Booking> whole(Session session, Tenant tenant, List<Selection.Result> rows) {
        Parts read = parts.of(session, rows);
        return rows.stream()
                .flatMap(row -> read.fit(row) ? Stream.of(read.join(row)) : again(session, tenant, row))
                .toList();
    }

    /** Somebody changed it after its row was read and before its parts were. */
    private Stream<Booking> again(Session session, Tenant tenant, Selection.Result row) {
        BookingKey id = new BookingKey.Id(BookingId.of(row.get(BookingTable.ID)));
        return whole(session, tenant, row(session, tenant, id)).stream();
    }

    private List<Selection.Result> row(Session session, Tenant tenant, BookingKey key) {
        if (key instanceof BookingKey.Id id) {
            return select(session, byId, id.id().value(), tenant);
        }
        if (key instanceof BookingKey.Reference reference) {
            return select(session, byReference, reference.reference().value(), tenant);
        }
        return select(session, byIdempotencyKey, ((BookingKey.Idempotency) key).key(), tenant);
    }

    private static List<Selection.Result> select(Session session, String text, Object key, Tenant tenant) {
        return session.select("load a booking", text, List.of(key, tenant.id()), ROW);
    }

    private static <T> String text(DSLContext sql, ReadMode mode, Column<Booking, T> key) {
        // The question marks: key, tenant.
        return mode.exclusive(sql.select(Tables.BOOKING.of(BookingTable.TABLE.readColumns()))
                        .from(Tables.BOOKING.table())
                        .where(Tables.BOOKING.of(key).eq(DSL.param(Tables.BOOKING.of(key))))
                        .and(Tables.BOOKING.of(BookingTable.TENANT).eq("")))
                .getSQL();
    }
}
