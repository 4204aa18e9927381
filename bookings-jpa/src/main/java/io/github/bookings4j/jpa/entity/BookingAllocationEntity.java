package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.jpa.internal.EntityColumns;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.spi.Allocation;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an active booking takes of one resource. An expired hold's is there until somebody else wants the time: compare
 * {@code expiresAt} with now.
 */
@Entity
@Table(name = "booking_allocation")
@IdClass(BookingAllocationKey.class)
@Cacheable(false)
@EntityListeners(ReadOnly.class)
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookingAllocationEntity {

    private static final EntityColumns COLUMNS = EntityColumns.of(BookingAllocationEntity.class);

    @Id
    @Column(name = "booking_id", nullable = false)
    private UUID bookingId;

    @Id
    @Column(name = "calendar", nullable = false)
    private UUID calendar;

    @Column(name = "tenant", nullable = false, length = 64)
    private String tenant;

    @Column(name = "resource", nullable = false, length = 64)
    private String resource;

    @Column(name = "sitting_id", nullable = false)
    private UUID sittingId;

    @Column(name = "start_at", nullable = false)
    private Instant startAt;

    @Column(name = "end_at", nullable = false)
    private Instant endAt;

    @Column(name = "busy_start", nullable = false)
    private Instant busyStart;

    @Column(name = "busy_end", nullable = false)
    private Instant busyEnd;

    @Column(name = "units", nullable = false)
    private int units;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity_kind", nullable = false, length = 20)
    private Capacity.Kind capacityKind;

    @Column(name = "capacity", nullable = false)
    private int capacity;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    /** For the persistence provider. */
    protected BookingAllocationEntity() {}

    /** The allocation as the library's value. */
    public Allocation toAllocation() {
        return AllocationTable.read(COLUMNS.row(this));
    }

    /** Whose it is. */
    public UUID getBookingId() {
        return bookingId;
    }

    /** The number of the resource's calendar, made of tenant and resource. */
    public UUID getCalendar() {
        return calendar;
    }

    /** Whose booking; empty where tenancy is off. */
    public String getTenant() {
        return tenant;
    }

    /** On which resource. */
    public String getResource() {
        return resource;
    }

    /** The same for bookings that share a group appointment. */
    public UUID getSittingId() {
        return sittingId;
    }

    /** When the appointment begins. */
    public Instant getStartAt() {
        return startAt;
    }

    /** When the appointment ends (exclusive). */
    public Instant getEndAt() {
        return endAt;
    }

    /** When the busy time begins. */
    public Instant getBusyStart() {
        return busyStart;
    }

    /** When the busy time ends (exclusive). */
    public Instant getBusyEnd() {
        return busyEnd;
    }

    /** How many seats or units it takes. */
    public int getUnits() {
        return units;
    }

    /** As it was sold. */
    public Capacity getCapacity() {
        return new Capacity(capacityKind, capacity);
    }

    /** From when on it blocks nothing; null unless it is a hold's. */
    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }
}
