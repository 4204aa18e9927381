package io.github.bookings4j.examples.consultants.offer;

import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.Repository;

/** All that has been published. */
interface Availabilities extends Repository<Availability, Long> {

    /** Publishes. */
    Availability save(Availability availability);

    /** A consultant's, from what goes on at that instant on. */
    List<Availability> findByConsultantAndEndsAtAfter(String consultant, Instant now);
}
