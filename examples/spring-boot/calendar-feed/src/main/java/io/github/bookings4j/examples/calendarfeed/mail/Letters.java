package io.github.bookings4j.examples.calendarfeed.mail;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.examples.calendarfeed.providers.Provider;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written about a change: to the customer, and to the provider. */
final class Letters {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Letters() {}

    /** None about what does not concern them; and who has been forgotten meanwhile is not written to. */
    static List<Letter> about(BookingEvent event, Booking booking, Provider provider) {
        String customer = booking.customer().name().orElse("a customer");
        Optional<Letter> toCustomer = booking.customer()
                .email()
                .flatMap(address -> letter(event, booking, "customer", address, provider.name()));
        Optional<Letter> toProvider = letter(event, booking, "provider", provider.email(), customer);
        return Stream.of(toCustomer, toProvider).flatMap(Optional::stream).toList();
    }

    private static Optional<Letter> letter(
            BookingEvent event, Booking booking, String role, String address, String with) {
        return happened(event, booking)
                .map(happened ->
                        new Letter(event.id() + "-" + role, address, happened, text(event, booking, happened, with)));
    }

    private static String text(BookingEvent event, Booking booking, String happened, String with) {
        String why = event.reason().map(reason -> "%nWhy: %s".formatted(reason)).orElse("");
        return "%s.%nWith: %s%s%nReference: %s%n".formatted(happened, with, why, booking.reference());
    }

    /** By the times that the event has: the booking may have been moved again since. */
    private static Optional<String> happened(BookingEvent event, Booking booking) {
        String what = booking.sold().name();
        String when = when(event.after(), booking.zone());
        return switch (event.type()) {
            case CREATED -> Optional.of("%s is booked for %s".formatted(what, when));
            case RESCHEDULED ->
                event.before()
                        .map(before -> "%s is moved from %s to %s".formatted(what, when(before, booking.zone()), when));
            case CANCELLED -> Optional.of("%s is cancelled for %s".formatted(what, when));
            default -> Optional.empty();
        };
    }

    private static String when(BookingState state, ZoneId zone) {
        return WHEN.format(state.time().start().atZone(zone));
    }
}
