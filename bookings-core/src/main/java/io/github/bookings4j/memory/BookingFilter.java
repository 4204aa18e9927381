package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.spi.CountSpec;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a query or a count asks of a booking beside where it starts and, for a query, its external reference: for these there
 * are indexes.
 */
final class BookingFilter {

    private BookingFilter() {}

    static Predicate<Booking> of(BookingQuery query) {
        Predicate<Booking> textMatches =
                query.text().map(BookingFilter::containing).orElse(booking -> true);
        return booking -> wants(
                        query.customer(), id -> booking.customer().reference().equals(Optional.of(id)))
                && wants(query.resource(), id -> booking.resources().ids().contains(id))
                && wants(query.service(), booking.service()::equals)
                && wants(query.series(), value -> booking.series().equals(Optional.of(value)))
                && (query.statuses().isEmpty() || query.statuses().contains(booking.status()))
                && wants(query.overlaps(), booking.time()::overlaps)
                && wants(query.liveAt(), now -> !booking.isExpired(now))
                && textMatches.test(booking);
    }

    static Predicate<Booking> of(CountSpec spec) {
        return booking -> wants(spec.service(), booking.service()::equals)
                && (spec.resources().isEmpty()
                        || booking.resources().ids().stream().anyMatch(spec.resources()::contains))
                && wants(spec.customer(), booking.customer()::has)
                && wants(spec.liveAt(), now -> !booking.isExpired(now))
                && wants(spec.except(), id -> !booking.id().equals(id));
    }

    private static <V> boolean wants(Optional<V> wanted, Predicate<V> met) {
        return wanted.isEmpty() || met.test(wanted.get());
    }

    /** Part of the name, the email address or the reference, the latter also as people type it, without its dashes. */
    private static Predicate<Booking> containing(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String code = withoutDashes(text);
        return booking -> contains(booking.customer().name(), lower)
                || contains(booking.customer().email(), lower)
                || contains(Optional.of(booking.reference().value()), lower)
                || (!code.isEmpty()
                        && withoutDashes(booking.reference().value()).contains(code));
    }

    private static boolean contains(Optional<String> whole, String lower) {
        return whole.isPresent() && whole.get().toLowerCase(Locale.ROOT).contains(lower);
    }

    private static String withoutDashes(String text) {
        return text.toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
    }
}
