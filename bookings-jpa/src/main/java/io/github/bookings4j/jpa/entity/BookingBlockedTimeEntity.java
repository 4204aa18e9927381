package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.jpa.internal.EntityColumns;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Time on a resource at which nothing may be booked. */
@Entity
@Table(name = "booking_blocked_time")
@Cacheable(false)
@EntityListeners(ReadOnly.class)
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookingBlockedTimeEntity {

    private static final EntityColumns COLUMNS = EntityColumns.of(BookingBlockedTimeEntity.class);

    @Id
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "tenant", nullable = false, length = 64)
    private String tenant;

    @Column(name = "calendar", nullable = false)
    private UUID calendar;

    @Column(name = "resource", nullable = false, length = 64)
    private String resource;

    @Column(name = "start_at", nullable = false)
    private Instant startAt;

    @Column(name = "end_at", nullable = false)
    private Instant endAt;

    @Column(name = "reason", length = 1000)
    private @Nullable String reason;

    @Column(name = "external_id", length = 255)
    private @Nullable String externalId;

    /** For the persistence provider. */
    protected BookingBlockedTimeEntity() {}

    /** The blocked time as the library's value. */
    public BlockedTime toBlockedTime() {
        return BlockedTimeTable.read(COLUMNS.row(this));
    }

    /** Its identity. */
    public UUID getId() {
        return id;
    }

    /** Whose it is; empty where tenancy is off. */
    public String getTenant() {
        return tenant;
    }

    /** On which resource. */
    public String getResource() {
        return resource;
    }

    /** When it begins. */
    public Instant getStartAt() {
        return startAt;
    }

    /** When it ends (exclusive). */
    public Instant getEndAt() {
        return endAt;
    }

    /** Why, if it was said. */
    public @Nullable String getReason() {
        return reason;
    }

    /** The entry's id in the calendar it comes from, if there is one. */
    public @Nullable String getExternalId() {
        return externalId;
    }
}
