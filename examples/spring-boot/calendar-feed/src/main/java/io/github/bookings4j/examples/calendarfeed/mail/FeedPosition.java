package io.github.bookings4j.examples.calendarfeed.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How far somebody has read the feed of events. */
@Entity
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
class FeedPosition {

    @Id
    private String reader;

    private long reached;

    /** For the persistence provider. */
    protected FeedPosition() {}

    long reached() {
        return reached;
    }
}
