package io.github.bookings4j.slots;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses unusable opening hours and queries, always naming the field and the range that is allowed. */
final class Require {

    private static final int MAX_CAPACITY = 1_000_000;

    private Require() {}

    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + ": must not be null");
        }
        return value;
    }

    static int between(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": must be " + min + " to " + max + ", was " + value);
        }
        return value;
    }

    /** A copy; what is absent is empty, for hours that were read from JSON may leave out what they don't have. */
    static <T> List<T> list(String field, @Nullable List<T> values, int max) {
        if (values == null) {
            return List.of();
        }
        between(field + ".size", values.size(), 0, max);
        for (T value : values) {
            present(field + " element", value);
        }
        return List.copyOf(values);
    }

    /** What is absent is empty, as in {@link #list}. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** What is absent is empty, as in {@link #list}. */
    @SuppressWarnings("NullableOptional")
    static <T> Optional<T> optional(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    @SuppressWarnings("NullableOptional")
    static Optional<Integer> capacity(@Nullable Optional<Integer> value) {
        return optional(value).map(size -> capacity("capacity", size));
    }

    static int capacity(String field, int value) {
        return between(field, value, 1, MAX_CAPACITY);
    }

    static Instant micros(String field, @Nullable Instant value) {
        return Micros.truncated(present(field, value));
    }

    static LocalTime wallTime(String field, @Nullable LocalTime value) {
        return present(field, value).truncatedTo(ChronoUnit.MICROS);
    }

    static LocalTime wallTime(String field, String value) {
        try {
            return LocalTime.parse(present(field, value));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field + ": must be a time such as 09:00, was " + value, e);
        }
    }

    static ZoneId zone(String field, String value) {
        try {
            return ZoneId.of(present(field, value));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(field + ": must be a zone such as Europe/Lisbon, was " + value, e);
        }
    }
}
