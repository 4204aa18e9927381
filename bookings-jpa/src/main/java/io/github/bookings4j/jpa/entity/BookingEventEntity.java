package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.jpa.internal.EntityColumns;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.schema.rows.EventTable;
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

/** What happened to a booking: one row for each change. */
@Entity
@Table(name = "booking_event")
@IdClass(BookingEventKey.class)
@Cacheable(false)
@EntityListeners(ReadOnly.class)
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookingEventEntity {

    private static final EntityColumns COLUMNS = EntityColumns.of(BookingEventEntity.class);

    @Id
    @Column(name = "booking_id", nullable = false)
    private UUID bookingId;

    @Id
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "seq")
    private long seq;

    @Column(name = "feed_position")
    private @Nullable Long feedPosition;

    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "tenant", nullable = false, length = 64)
    private String tenant;

    @Column(name = "ics_sequence", nullable = false)
    private int icsSequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type", nullable = false, length = 20)
    private BookingEventType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", nullable = false, length = 20)
    private Actor.Kind actorKind;

    @Column(name = "actor_id", nullable = false, length = 128)
    private String actorId;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "state_before")
    private @Nullable String stateBefore;

    @Column(name = "state_after", nullable = false)
    private String stateAfter;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "overrides", nullable = false)
    private String overrides;

    @Column(name = "fields", nullable = false)
    private String fields;

    /** For the persistence provider. */
    protected BookingEventEntity() {}

    /** The event as the library's value. */
    public BookingEvent toEvent() {
        return EventTable.read(COLUMNS.row(this));
    }

    /** Whose it is. */
    public UUID getBookingId() {
        return bookingId;
    }

    /** The booking's version after the change. */
    public long getVersion() {
        return version;
    }

    /** Its number in the order of writing. */
    public long getSeq() {
        return seq;
    }

    /** Its place in the feed; null until a reader of the feed has met it. */
    public @Nullable Long getFeedPosition() {
        return feedPosition;
    }

    /** Its identity. */
    public UUID getId() {
        return id;
    }

    /** Whose booking; empty where tenancy is off. */
    public String getTenant() {
        return tenant;
    }

    /** What happened. */
    public BookingEventType getType() {
        return type;
    }

    /** Who did it. */
    public Actor getActor() {
        return new Actor(actorKind, actorId);
    }

    /** When it happened. */
    public Instant getHappenedAt() {
        return happenedAt;
    }

    /** Why, if it was said. */
    public @Nullable String getReason() {
        return reason;
    }
}
