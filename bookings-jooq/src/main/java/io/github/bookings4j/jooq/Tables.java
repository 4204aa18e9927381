package io.github.bookings4j.jooq;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.AddOnTable;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.EventTable;
import io.github.bookings4j.schema.rows.ResourceTable;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** All tables, and the columns of those that hold no values of the model. */
final class Tables {

    static final Fields<Booking> BOOKING = new Fields<>(BookingTable.TABLE);
    static final Fields<AddOnTable.Entry> ADD_ON = new Fields<>(AddOnTable.TABLE);
    static final Fields<ResourceTable.Entry> RESOURCE = new Fields<>(ResourceTable.TABLE);
    static final Fields<AllocationTable.Entry> ALLOCATION = new Fields<>(AllocationTable.TABLE);
    static final Fields<BookingEvent> EVENT = new Fields<>(EventTable.TABLE);
    static final Fields<BlockedTimeTable.Entry> BLOCKED_TIME = new Fields<>(BlockedTimeTable.TABLE);

    /** The order in which events were written. */
    static final Field<Long> EVENT_SEQ =
            DSL.field(DSL.unquotedName(EventTable.TABLE.name(), EventTable.SEQ), SQLDataType.BIGINT);

    static final Table<Record> LOCK = DSL.table(DSL.unquotedName("booking_lock"));
    static final Field<Integer> LOCK_STRIPE =
            DSL.field(DSL.unquotedName("booking_lock", "stripe"), SQLDataType.INTEGER);
    static final Field<Long> LOCK_REVISION =
            DSL.field(DSL.unquotedName("booking_lock", "revision"), SQLDataType.BIGINT);
    static final Field<Long> LOCK_WIDEST = DSL.field(DSL.unquotedName("booking_lock", "widest_s"), SQLDataType.BIGINT);

    static final Table<Record> FEED = DSL.table(DSL.unquotedName("booking_feed"));
    static final Field<Integer> FEED_ID = DSL.field(DSL.unquotedName("booking_feed", "id"), SQLDataType.INTEGER);
    static final Field<Long> FEED_LAST =
            DSL.field(DSL.unquotedName("booking_feed", "last_position"), SQLDataType.BIGINT);

    private Tables() {}
}
