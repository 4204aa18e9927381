package io.github.bookings4j.jpa.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that readers of the feed lock to number events. The library's own; of no use to hosts. */
@Entity
@Table(name = "booking_feed")
@Cacheable(false)
@EntityListeners(ReadOnly.class)
public class BookingFeedEntity {

    @Id
    @Column(name = "id", nullable = false)
    private int id;

    @Column(name = "last_position", nullable = false)
    private long lastPosition;

    /** For the persistence provider. */
    protected BookingFeedEntity() {}
}
