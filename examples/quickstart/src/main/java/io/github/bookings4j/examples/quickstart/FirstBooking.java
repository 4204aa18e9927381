package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;

/** A booking, another that is refused as the time is taken, a cancellation, and the other once more. */
final class FirstBooking {
    public static void main(String[] args) {
        BookableService haircut = BookableService.service("haircut")
                .offeredBy("anna", "Europe/Lisbon")
                .lasting(Duration.ofMinutes(45))
                .build();
        Bookings bookings = Bookings.builder()
                .store(new InMemoryBookingStore())
                .services(ServiceCatalog.of(haircut))
                .build();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        BookingRequest.Builder request = BookingRequest.forService("haircut").startingAt(tomorrow);

        Booking booking =
                bookings.create(request.customer(Customer.named("Grace")).build());
        BookingRequest adas = request.customer(Customer.named("Ada")).build();
        try {
            bookings.create(adas);
        } catch (BookingRejectedException e) {
            e.rejections().forEach(refusal -> System.out.println(refusal.code() + ": " + refusal.message()));
        }
        bookings.cancel(booking.id(), Actor.staff("reception"), "Grace is ill");
        System.out.println(bookings.create(adas).status());
    }
}
