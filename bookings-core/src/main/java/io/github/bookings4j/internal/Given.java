package io.github.bookings4j.internal;

import org.jspecify.annotations.Nullable;

/** What a caller gives; it may be null all the same, for not every caller is checked. */
public final class Given {

    private Given() {}

    /**
     * The value.
     *
     * @throws IllegalArgumentException naming the parameter, if it is null
     */
    public static <T> T present(String parameter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(parameter + ": must not be null");
        }
        return value;
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException naming the parameter and its range, if it is outside
     */
    public static int between(String parameter, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(parameter + ": must be " + min + " to " + max + ", was " + value);
        }
        return value;
    }
}
