package io.github.bookings4j.examples.consultants.review;

import io.github.bookings4j.model.Booking;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client says of a session. The booking is its key, so there is one at the most. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set, and read, by the persistence provider.
class Review {

    private static final int MAX_COMMENT = 2_000;

    @Id
    private UUID booking;

    private String consultant;
    private String client;
    private int stars;
    private String comment;
    private Instant writtenAt;

    /** Tells a new review from one that is there. */
    @Version
    private @Nullable Integer version;

    /** For persistence. */
    protected Review() {}

    Review(Booking booking, int stars, String comment, Instant writtenAt) {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("stars: must be 1 to 5, was " + stars);
        }
        if (comment.length() > MAX_COMMENT) {
            throw new IllegalArgumentException(
                    "comment: must be at most " + MAX_COMMENT + " characters, was " + comment.length());
        }
        this.booking = booking.id().value();
        this.consultant = booking.resources().provider();
        this.client = booking.customer().reference().orElseThrow();
        this.stars = stars;
        this.comment = comment;
        this.writtenAt = writtenAt;
    }

    int stars() {
        return stars;
    }

    String comment() {
        return comment;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
