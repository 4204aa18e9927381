package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The terms under which a booking was sold, but for its price. Durations are in microseconds. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookedTerms {

    @Column(name = "service_name", nullable = false, length = 200)
    private String serviceName;

    @Column(name = "duration_us", nullable = false)
    private long durationUs;

    @Column(name = "buffer_before_us", nullable = false)
    private long bufferBeforeUs;

    @Column(name = "buffer_after_us", nullable = false)
    private long bufferAfterUs;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity_kind", nullable = false, length = 20)
    private Capacity.Kind capacityKind;

    @Column(name = "capacity", nullable = false)
    private int capacity;

    @Column(name = "cancellation_allowed", nullable = false)
    private boolean cancellationAllowed;

    @Column(name = "cancellation_notice_us", nullable = false)
    private long cancellationNoticeUs;

    @Column(name = "reschedule_allowed", nullable = false)
    private boolean rescheduleAllowed;

    @Column(name = "reschedule_notice_us", nullable = false)
    private long rescheduleNoticeUs;

    @Column(name = "requires_approval", nullable = false)
    private boolean requiresApproval;

    /** For the persistence provider. */
    protected BookedTerms() {}

    /** The service's name then. */
    public String getServiceName() {
        return serviceName;
    }

    /** How long the appointment is without add-ons. */
    public Duration getDuration() {
        return Duration.of(durationUs, ChronoUnit.MICROS);
    }

    /** What is kept free before and after it. */
    public Buffers getBuffers() {
        return Buffers.of(
                Duration.of(bufferBeforeUs, ChronoUnit.MICROS), Duration.of(bufferAfterUs, ChronoUnit.MICROS));
    }

    /** How it shares its resources. */
    public Capacity getCapacity() {
        return new Capacity(capacityKind, capacity);
    }

    /** Whether and until when it may be cancelled or moved. */
    public ChangePolicy getPolicy() {
        return new ChangePolicy(
                cancellationAllowed,
                Duration.of(cancellationNoticeUs, ChronoUnit.MICROS),
                rescheduleAllowed,
                Duration.of(rescheduleNoticeUs, ChronoUnit.MICROS));
    }

    /** Whether staff must confirm it. */
    public boolean isApprovalRequired() {
        return requiresApproval;
    }
}
