package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.benchmarks.load.Provider;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a booking takes of one provider, as one would map it. */
@Entity
@Table(name = "booking_allocation")
@SuppressWarnings({"NullAway.Init", "unused"}) // Read by the persistence provider.
class AllocationByHand {

    @Id
    @Column(name = "booking_id")
    private UUID bookingId;

    private UUID calendar;

    private String tenant;

    private String resource;

    @Column(name = "sitting_id")
    private UUID sittingId;

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "end_at")
    private Instant endAt;

    @Column(name = "busy_start")
    private Instant busyStart;

    @Column(name = "busy_end")
    private Instant busyEnd;

    private int units;

    @Column(name = "capacity_kind")
    private String capacityKind;

    private int capacity;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    /** For the persistence provider. */
    protected AllocationByHand() {}

    AllocationByHand(NewBooking booking) {
        Attempt attempt = booking.attempt();
        Provider provider = attempt.provider();
        this.bookingId = booking.id();
        this.calendar = provider.calendar();
        this.tenant = "";
        this.resource = provider.id();
        this.sittingId = booking.id();
        this.startAt = attempt.start();
        this.endAt = attempt.end();
        this.busyStart = attempt.busyStart();
        this.busyEnd = attempt.busyEnd();
        this.units = 1;
        this.capacityKind = "EXCLUSIVE";
        this.capacity = 1;
    }
}
