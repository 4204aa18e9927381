package io.github.bookings4j.examples.consultants.offer;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.OneOffHours;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A time at which a consultant holds sessions, and how many places each of them has. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set, and read, by the persistence provider.
class Availability {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String consultant;
    private Instant startsAt;
    private Instant endsAt;
    private int places;

    /** For persistence. */
    protected Availability() {}

    Availability(String consultant, TimeRange time, int places) {
        this.consultant = consultant;
        this.startsAt = time.start();
        this.endsAt = time.end();
        this.places = places;
        hours();
    }

    TimeRange time() {
        return TimeRange.of(startsAt, endsAt);
    }

    /** As the library knows it: open once, with a capacity of its own; refuses a number of places that is none. */
    OneOffHours hours() {
        return OneOffHours.at(time()).withCapacity(places);
    }
}
