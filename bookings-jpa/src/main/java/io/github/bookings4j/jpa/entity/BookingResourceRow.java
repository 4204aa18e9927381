package io.github.bookings4j.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A resource that a booking takes beside its provider. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookingResourceRow {

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "tenant", nullable = false, length = 64)
    private String tenant;

    @Column(name = "resource", nullable = false, length = 64)
    private String resource;

    /** For the persistence provider. */
    protected BookingResourceRow() {}

    /** Its place among the resources of the booking, from 1; the provider's would be 0. */
    public int getPlace() {
        return place;
    }

    /** The booking's tenant. */
    public String getTenant() {
        return tenant;
    }

    /** The resource's id. */
    public String getResource() {
        return resource;
    }
}
