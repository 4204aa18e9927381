package io.github.bookings4j.examples.consultants.review;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingStatus;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Clients review the sessions that they were in; everybody may read it. */
@RestController
class ReviewController {

    private final Bookings bookings;
    private final Reviews reviews;
    private final InstantSource clock;

    ReviewController(Bookings bookings, Reviews reviews, InstantSource clock) {
        this.bookings = bookings;
        this.reviews = reviews;
        this.clock = clock;
    }

    record Opinion(int stars, Optional<String> comment) {}

    record Written(int stars, String comment, Instant writtenAt) {}

    @PostMapping("/client/bookings/{id}/review")
    @ResponseStatus(HttpStatus.CREATED)
    void review(Principal client, @PathVariable String id, @RequestBody Opinion opinion) {
        Booking booking = bookings.as(Actor.customer(client.getName())).get(BookingId.parse(id));
        if (booking.status() != BookingStatus.COMPLETED) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "Only who was in a session may review it.");
        }
        try {
            reviews.save(new Review(booking, opinion.stars(), opinion.comment().orElse(""), clock.instant()));
        } catch (DataIntegrityViolationException twice) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "It has been reviewed already.", twice);
        }
    }

    @GetMapping("/consultants/{consultant}/reviews")
    List<Written> of(@PathVariable String consultant) {
        return reviews.findByConsultantOrderByWrittenAtDesc(consultant).stream()
                .map(review -> new Written(review.stars(), review.comment(), review.writtenAt()))
                .toList();
    }
}
