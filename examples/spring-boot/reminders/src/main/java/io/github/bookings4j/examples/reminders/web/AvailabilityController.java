package io.github.bookings4j.examples.reminders.web;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.reminders.practice.Practice;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is free. */
@RestController
class AvailabilityController {

    private final Bookings bookings;
    private final InstantSource clock;

    AvailabilityController(Bookings bookings, InstantSource clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    record Free(Instant start, Instant end, List<String> providers) {

        static Free of(Slot slot) {
            return new Free(
                    slot.start(),
                    slot.end(),
                    slot.candidates().stream().map(ResourceSet::provider).toList());
        }
    }

    /** From now to the end of the day that many days ahead. */
    @GetMapping("/api/availability")
    List<Free> availability(
            @RequestParam("service_id") String service,
            @RequestParam(name = "days_ahead", defaultValue = "7") int daysAhead) {
        Instant now = clock.instant();
        LocalDate last = LocalDate.ofInstant(now, Practice.ZONE).plusDays(daysAhead);
        Instant end = last.plusDays(1).atStartOfDay(Practice.ZONE).toInstant();
        return bookings.availableSlots(SlotQuery.forService(service).between(now, end)).stream()
                .map(Free::of)
                .toList();
    }
}
