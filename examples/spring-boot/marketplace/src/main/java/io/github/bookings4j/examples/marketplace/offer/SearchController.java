package io.github.bookings4j.examples.marketplace.offer;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is, for anybody. */
@RestController
@RequestMapping("/services")
class SearchController {

    private final Search search;
    private final Bookings bookings;

    SearchController(Search search, Bookings bookings) {
        this.search = search;
        this.bookings = bookings;
    }

    @GetMapping
    List<Search.Found> find(
            @RequestParam(defaultValue = "") String city, @RequestParam(defaultValue = "") String word) {
        return search.services(city, word);
    }

    /** Each can be booked at once. */
    @GetMapping("/{service}/slots")
    List<Instant> free(@PathVariable String service, @RequestParam Instant from, @RequestParam Instant to) {
        return bookings.availableSlots(SlotQuery.forService(service).between(from, to)).stream()
                .map(Slot::start)
                .toList();
    }
}
