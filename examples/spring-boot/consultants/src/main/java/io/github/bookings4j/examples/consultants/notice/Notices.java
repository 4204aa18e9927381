package io.github.bookings4j.examples.consultants.notice;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.spring.PublishedBookingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells consultants what has become of their places, after it was committed; a mail that fails changes nothing of that. */
@Component
class Notices {

    private final Mail mail;

    Notices(Mail mail) {
        this.mail = mail;
    }

    @EventListener
    void on(PublishedBookingEvent happened) {
        Booking booking = happened.booking();
        BookingEventType type = happened.event().type();
        if (type == BookingEventType.CONFIRMED || type == BookingEventType.CANCELLED) {
            mail.send(
                    booking.resources().provider(),
                    booking.reference() + " at " + booking.start().atZone(booking.zone()) + ": " + booking.status());
        }
    }
}
