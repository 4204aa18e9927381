package io.github.bookings4j.examples.consultants.offer;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.SlotQuery;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is on offer: consultants publish, everybody looks. */
@RestController
class OfferController {

    private final Offer offer;
    private final Consultants consultants;
    private final Bookings bookings;

    OfferController(Offer offer, Consultants consultants, Bookings bookings) {
        this.offer = offer;
        this.consultants = consultants;
        this.bookings = bookings;
    }

    record Published(Instant start, Instant end, int places) {

        Offer.Window window() {
            return new Offer.Window(TimeRange.of(start, end), places);
        }
    }

    record Session(Instant start, Instant end, int places, int left) {}

    @GetMapping("/consultants")
    List<Listed> consultants(@RequestParam(defaultValue = "") String about) {
        return consultants.about(about);
    }

    @PostMapping("/consultant/availability")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(Principal consultant, @RequestBody List<Published> published) {
        offer.publish(
                consultant.getName(), published.stream().map(Published::window).toList());
    }

    /** Those with a place left. */
    @GetMapping("/consultants/{consultant}/sessions")
    List<Session> sessions(@PathVariable String consultant, @RequestParam Instant from, @RequestParam Instant to) {
        return bookings
                .availableSlots(
                        SlotQuery.forService(consultant).provider(consultant).between(from, to))
                .stream()
                .map(slot -> new Session(slot.start(), slot.end(), slot.capacity(), slot.capacityLeft()))
                .toList();
    }
}
