package io.github.bookings4j.model;

import java.time.Duration;

/**
 * An add-on as it was sold: later changes of the catalog do not touch it.
 *
 * @param id the add-on's id in the catalog
 * @param name its name when it was sold
 * @param extraDuration by how much it lengthens the appointment
 * @param price its price when it was sold
 */
public record BookedAddOn(String id, String name, Duration extraDuration, Price price) {

    /**
     * @throws IllegalArgumentException if a part is blank, too long or negative
     */
    public BookedAddOn {
        id = Require.line("addOn.id", id, 64);
        name = Require.line("addOn.name", name, 200);
        extraDuration = Require.notNegative("addOn.extraDuration", extraDuration, Duration.ofDays(31));
        Require.present("addOn.price", price);
    }

    /** The same at another price. */
    public BookedAddOn priced(Price other) {
        return new BookedAddOn(id, name, extraDuration, other);
    }
}
