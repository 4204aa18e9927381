package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rejection;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * What a command came to.
 *
 * @param booking what it answered
 * @param codes what it was refused for
 * @param unusable the message for unusable input
 */
record Actual(Optional<Booking> booking, Set<String> codes, String unusable) {

    static Actual of(Supplier<Booking> command) {
        try {
            return new Actual(Optional.of(command.get()), Set.of(), "");
        } catch (BookingRejectedException e) {
            return new Actual(Optional.empty(), codes(e.rejections()), "");
        } catch (IllegalArgumentException e) {
            return new Actual(Optional.empty(), Set.of(), String.valueOf(e.getMessage()));
        }
    }

    static Set<String> codes(Collection<Rejection> rejections) {
        Set<String> codes = new TreeSet<>();
        rejections.forEach(rejection -> codes.add(rejection.code()));
        return codes;
    }

    @Override
    public String toString() {
        return booking.map(value -> "accepted, version " + value.version())
                .orElse(codes.isEmpty() ? "unusable: " + unusable : "refused " + codes);
    }
}
