package io.github.bookings4j.examples.calendarfeed.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail that has to be sent, or has been. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set by the persistence provider, and read by queries.
class OutgoingMail {

    private static final int LONGEST_WAIT = 6;

    @Id
    private String id;

    private String recipient;
    private String subject;
    private String text;
    private long feedPosition;
    private int attempts;
    private Instant dueAt;
    private @Nullable Instant sentAt;

    /** For the persistence provider. */
    protected OutgoingMail() {}

    /** One that is due at once. */
    OutgoingMail(Letter letter, long feedPosition, Instant now) {
        this.id = letter.id();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.text = letter.text();
        this.feedPosition = feedPosition;
        this.dueAt = now;
    }

    Letter letter() {
        return new Letter(id, recipient, subject, text);
    }

    /** How long to wait after another failure: one minute, two, four, up to an hour. */
    Duration patience() {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(attempts, LONGEST_WAIT)));
    }
}
