package io.github.bookings4j.examples.calendarfeed.mail;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All who read the feed. */
interface FeedPositions extends Repository<FeedPosition, String> {

    FeedPosition getByReader(String reader);

    /** Goes on from there: 1; or somebody else has gone on already: 0. */
    @Modifying
    @Query("update FeedPosition f set f.reached = :to where f.reader = :reader and f.reached = :from")
    int advance(String reader, long from, long to);
}
