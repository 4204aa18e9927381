package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * {@code booking_allocation}: what active bookings take, a row for each of their resources. A constant holds what the part of
 * that name holds.
 */
public final class AllocationTable {

    /** The table. */
    public static final SchemaTable<Entry> TABLE = new SchemaTable<>("booking_allocation");

    public static final Column<Entry, UUID> BOOKING =
            TABLE.uuid("booking_id", entry -> entry.allocation().booking().value());
    /** See {@link CalendarId}. */
    public static final Column<Entry, UUID> CALENDAR = TABLE.uuid(
            "calendar",
            entry -> CalendarId.of(entry.tenant(), entry.allocation().resource()));

    public static final Column<Entry, String> TENANT =
            TABLE.text("tenant", entry -> entry.tenant().id());
    public static final Column<Entry, String> RESOURCE =
            TABLE.text("resource", entry -> entry.allocation().resource());
    public static final Column<Entry, UUID> SITTING =
            TABLE.uuid("sitting_id", entry -> entry.allocation().sitting());
    public static final Column<Entry, Instant> START =
            TABLE.instant("start_at", entry -> entry.allocation().time().start());
    public static final Column<Entry, Instant> END =
            TABLE.instant("end_at", entry -> entry.allocation().time().end());
    public static final Column<Entry, Instant> BUSY_START =
            TABLE.instant("busy_start", entry -> entry.allocation().busy().start());
    public static final Column<Entry, Instant> BUSY_END =
            TABLE.instant("busy_end", entry -> entry.allocation().busy().end());
    public static final Column<Entry, Integer> UNITS =
            TABLE.integer("units", entry -> entry.allocation().units());
    public static final Column<Entry, String> CAPACITY_KIND = TABLE.text(
            "capacity_kind", entry -> entry.allocation().capacity().kind().name());
    public static final Column<Entry, Integer> CAPACITY =
            TABLE.integer("capacity", entry -> entry.allocation().capacity().size());
    public static final Column<Entry, Instant> EXPIRES =
            TABLE.optionalInstant("expires_at", entry -> entry.allocation().expiresAt());

    private AllocationTable() {}

    /**
     * What a row is made of.
     *
     * @param tenant whose it is
     * @param allocation what is taken
     */
    public record Entry(Tenant tenant, Allocation allocation) {}

    /** The rows that a change adds. */
    public static List<Entry> of(BookingChange change) {
        Tenant tenant = change.after().tenant();
        return change.takes().stream()
                .map(allocation -> new Entry(tenant, allocation))
                .toList();
    }

    /** The allocation of a row. */
    public static Allocation read(Row row) {
        return new Allocation(
                BookingId.of(row.get(BOOKING)),
                row.get(RESOURCE),
                row.get(SITTING),
                TimeRange.of(row.get(START), row.get(END)),
                TimeRange.of(row.get(BUSY_START), row.get(BUSY_END)),
                row.get(UNITS),
                new Capacity(Capacity.Kind.valueOf(row.get(CAPACITY_KIND)), row.get(CAPACITY)),
                row.optional(EXPIRES));
    }
}
