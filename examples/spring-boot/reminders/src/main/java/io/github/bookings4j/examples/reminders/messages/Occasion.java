package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.model.Booking;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a customer hears of us, which is once for each booking, and again when it has been moved.
 *
 * @param name in the table of what has been sent
 */
record Occasion(String name) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final Occasion FOLLOW_UP = new Occasion("FOLLOW_UP");

    static Occasion reminder(Duration before) {
        return new Occasion(before.toString());
    }

    static Occasion followUp() {
        return FOLLOW_UP;
    }

    Message about(Booking booking) {
        String id = booking.id() + "/" + booking.icsSequence() + "/" + name;
        String what = booking.sold().name();
        if (equals(FOLLOW_UP)) {
            return new Message(
                    id, "Come again", "How was your " + what + "? We'd like to see you again.", Optional.empty());
        }
        String when = WHEN.format(booking.start().atZone(booking.zone()));
        String text = "%s on %s (%s).".formatted(what, when, booking.reference());
        return new Message(id, "Your appointment", text, Optional.of(CalendarFile.of(booking)));
    }
}
