package io.github.bookings4j.slots;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates on which something holds.
 *
 * @param from the first date; absent: since ever
 * @param until the last date (inclusive); absent: for ever
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * @throws IllegalArgumentException if {@code until} is before {@code from}
     */
    public Validity {
        from = Require.optional(from);
        until = Require.optional(until);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "validity.until: must not be before " + from.get() + ", was " + until.get());
        }
    }

    /** On all dates. */
    public static Validity always() {
        return ALWAYS;
    }

    /** From the first to the last of these dates, both inclusive. */
    public static Validity between(LocalDate first, LocalDate last) {
        return always().startingOn(first).endingOn(last);
    }

    /** The same from that date on. */
    public Validity startingOn(LocalDate first) {
        return new Validity(Optional.of(first), until);
    }

    /** The same up to that date (inclusive). */
    public Validity endingOn(LocalDate last) {
        return new Validity(from, Optional.of(last));
    }

    /** Whether it holds on that date. */
    public boolean includes(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && until.map(last -> !date.isAfter(last)).orElse(true);
    }

    static Validity orAlways(@Nullable Validity given) {
        return given == null ? ALWAYS : given;
    }
}
