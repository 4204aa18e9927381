package io.github.bookings4j.model;

import java.time.Duration;

/**
 * An extra that a service offers.
 *
 * @param id unique in its service, up to 64 characters
 * @param name up to 200 characters
 * @param extraDuration by how much it lengthens the appointment; zero to 31 days
 * @param price what it costs on top
 * @param active whether it can be booked at present
 */
public record AddOn(String id, String name, Duration extraDuration, Price price, boolean active) {

    /**
     * @throws IllegalArgumentException if a part is blank, too long or negative
     */
    public AddOn {
        id = Require.line("addOn.id", id, 64);
        name = Require.line("addOn.name", name, 200);
        extraDuration = Require.notNegative("addOn.extraDuration", extraDuration, Duration.ofDays(31));
        Require.present("addOn.price", price);
    }

    /** A free add-on that takes no time and is named as its id. */
    public static AddOn of(String id) {
        return new AddOn(id, id, Duration.ZERO, Price.free(), true);
    }

    /** The same under that name. */
    public AddOn named(String value) {
        return new AddOn(id, value, extraDuration, price, active);
    }

    /** The same, lengthening the appointment by that much. */
    public AddOn lasting(Duration value) {
        return new AddOn(id, name, value, price, active);
    }

    /** The same at that price. */
    public AddOn priced(Price value) {
        return new AddOn(id, name, extraDuration, value, active);
    }

    /** The same, no longer to be booked. */
    public AddOn inactive() {
        return new AddOn(id, name, extraDuration, price, false);
    }

    /** What a booking keeps of it. */
    public BookedAddOn snapshot() {
        return new BookedAddOn(id, name, extraDuration, price);
    }
}
