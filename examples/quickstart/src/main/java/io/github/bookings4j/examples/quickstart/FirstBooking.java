package io.github.bookings4j.examples.quickstart;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The free slots of a week, a booking of the first, another that is refused as the time is taken, and a cancellation. */
final class FirstBooking {
    public static void main(String[] args) {
        BookableService haircut = BookableService.service("haircut")
                .lasting(Duration.ofMinutes(45))
                .buffers(Duration.ZERO, Duration.ofMinutes(15))
                .offeredBy("anna", "Europe/Lisbon")
                .build();
        OpeningHours hours = OpeningHours.in("Europe/Lisbon")
                .open("09:00", "18:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                .breakAt("13:00", "14:00")
                .build();

        Bookings bookings = Bookings.builder()
                .store(new InMemoryBookingStore())
                .services(ServiceCatalog.of(haircut))
                .slots(OpeningHoursSlotsEngine.of(Map.of("anna", hours)))
                .build();

        Instant now = Instant.now();
        List<Slot> free = bookings.availableSlots(
                SlotQuery.forService("haircut").provider("anna").between(now, now.plus(7, ChronoUnit.DAYS)));
        BookingRequest request = BookingRequest.forService("haircut")
                .provider("anna")
                .startingAt(free.get(0).start())
                .customer(Customer.named("Grace").email("grace@example.org"))
                .build();

        Booking booking = bookings.create(request);
        System.out.println(booking.status() + ", " + booking.reference());

        try {
            bookings.create(request);
        } catch (BookingRejectedException refused) {
            refused.rejections().forEach(System.out::println);
        }

        bookings.cancel(booking.id(), Actor.anonymousCustomer(), "ill");
    }
}
