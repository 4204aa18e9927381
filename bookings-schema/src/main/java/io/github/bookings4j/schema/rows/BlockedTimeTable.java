package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Instant;
import java.util.UUID;

/** {@code booking_blocked_time}: time at which nothing may be booked. A constant holds what the part of that name holds. */
public final class BlockedTimeTable {

    /** The table. */
    public static final SchemaTable<Entry> TABLE = new SchemaTable<>("booking_blocked_time");

    public static final Column<Entry, UUID> ID =
            TABLE.uuid("id", entry -> entry.blockedTime().id());
    public static final Column<Entry, String> TENANT =
            TABLE.text("tenant", entry -> entry.tenant().id());
    /** See {@link CalendarId}. */
    public static final Column<Entry, UUID> CALENDAR = TABLE.uuid(
            "calendar",
            entry -> CalendarId.of(entry.tenant(), entry.blockedTime().resource()));

    public static final Column<Entry, String> RESOURCE =
            TABLE.text("resource", entry -> entry.blockedTime().resource());
    public static final Column<Entry, Instant> START =
            TABLE.instant("start_at", entry -> entry.blockedTime().time().start());
    public static final Column<Entry, Instant> END =
            TABLE.instant("end_at", entry -> entry.blockedTime().time().end());
    public static final Column<Entry, String> REASON =
            TABLE.optionalText("reason", entry -> entry.blockedTime().reason());
    public static final Column<Entry, String> EXTERNAL_ID =
            TABLE.optionalText("external_id", entry -> entry.blockedTime().externalId());

    private BlockedTimeTable() {}

    /**
     * What a row is made of.
     *
     * @param tenant whose it is
     * @param blockedTime what is kept free
     */
    public record Entry(Tenant tenant, BlockedTime blockedTime) {}

    /** The blocked time of a row. */
    public static BlockedTime read(Row row) {
        return new BlockedTime(
                row.get(ID),
                row.get(RESOURCE),
                TimeRange.of(row.get(START), row.get(END)),
                row.optional(REASON),
                row.optional(EXTERNAL_ID));
    }
}
