package io.github.bookings4j.benchmarks.way;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a booking, as one would map it. */
@Entity
@Table(name = "booking_event")
@SuppressWarnings({"NullAway.Init", "unused"}) // Read by the persistence provider.
class EventByHand {

    @Id
    private UUID id;

    @Column(name = "booking_id")
    private UUID bookingId;

    private long version;

    @Column(name = "feed_position")
    private @Nullable Long feedPosition;

    private String tenant;

    @Column(name = "ics_sequence")
    private int icsSequence;

    @Column(name = "event_type")
    private String eventType;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "state_before")
    private @Nullable String stateBefore;

    @Column(name = "state_after")
    private String stateAfter;

    private @Nullable String reason;

    private String overrides;

    private String fields;

    /** For the persistence provider. */
    protected EventByHand() {}

    EventByHand(NewBooking booking) {
        this.id = booking.event();
        this.bookingId = booking.id();
        this.version = 1;
        this.tenant = "";
        this.icsSequence = 0;
        this.eventType = "CREATED";
        this.actorKind = "CUSTOMER";
        this.actorId = "";
        this.happenedAt = booking.now();
        this.stateAfter = booking.state();
        this.overrides = "[]";
        this.fields = "[]";
    }
}
