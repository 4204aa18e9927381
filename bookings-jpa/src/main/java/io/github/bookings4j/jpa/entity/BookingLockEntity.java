package io.github.bookings4j.jpa.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that commands lock before they look. The library's own; of no use to hosts. */
@Entity
@Table(name = "booking_lock")
@Cacheable(false)
@EntityListeners(ReadOnly.class)
public class BookingLockEntity {

    @Id
    @Column(name = "stripe", nullable = false)
    private int stripe;

    @Column(name = "revision", nullable = false)
    private long revision;

    @Column(name = "widest_s", nullable = false)
    private long widestSeconds;

    /** For the persistence provider. */
    protected BookingLockEntity() {}
}
