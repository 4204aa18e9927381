package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.jpa.internal.EntityColumns;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.schema.rows.AddOnTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** An add-on of a booking, as it was sold. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookedAddOnRow {

    private static final EntityColumns COLUMNS = EntityColumns.of(BookedAddOnRow.class);

    @Column(name = "place", nullable = false)
    private int place;

    @Column(name = "addon_id", nullable = false, length = 64)
    private String addOnId;

    @Column(name = "name", nullable = false, length = 200)
    private String name;

    @Column(name = "extra_duration_us", nullable = false)
    private long extraDurationUs;

    @Embedded
    private BookedPrice price;

    /** For the persistence provider. */
    protected BookedAddOnRow() {}

    /** The add-on as the library's value. */
    public BookedAddOn toAddOn() {
        return AddOnTable.read(COLUMNS.row(this));
    }

    /** Its place among the add-ons of the booking, from 0. */
    public int getPlace() {
        return place;
    }

    /** Its id in the catalog. */
    public String getAddOnId() {
        return addOnId;
    }

    /** Its name then. */
    public String getName() {
        return name;
    }

    /** By how much it lengthens the appointment. */
    public Duration getExtraDuration() {
        return Duration.of(extraDurationUs, ChronoUnit.MICROS);
    }

    /** What it was sold for. */
    public BookedPrice getPrice() {
        return price;
    }
}
