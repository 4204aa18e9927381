package io.github.bookings4j.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Refuses unusable input, always naming the field and the range that is allowed. */
final class Require {

    static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private static final int MAX_METADATA_ENTRIES = 50;

    private Require() {}

    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(field + ": must not be null");
        }
        return value;
    }

    /** One line of text: 1 to {@code max} characters after stripping, without control characters. */
    static String line(String field, @Nullable String value, int max) {
        String stripped = present(field, value).strip();
        wellFormed(field, stripped, false);
        return length(field, stripped, 1, max);
    }

    /** Text of several lines: 1 to {@code max} characters; tabs and line breaks are allowed. */
    static String text(String field, @Nullable String value, int max) {
        String stripped = present(field, value).strip();
        wellFormed(field, stripped, true);
        return length(field, stripped, 1, max);
    }

    /** As {@link #text}, but may be empty. */
    static String textOrEmpty(String field, @Nullable String value, int max) {
        String stripped = present(field, value).strip();
        wellFormed(field, stripped, true);
        return length(field, stripped, 0, max);
    }

    static int between(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": must be " + min + " to " + max + ", was " + value);
        }
        return value;
    }

    static long notNegative(String field, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(field + ": must not be negative, was " + value);
        }
        return value;
    }

    static Duration positive(String field, @Nullable Duration value, Duration max) {
        Duration micros = present(field, value).truncatedTo(ChronoUnit.MICROS);
        if (micros.isZero() || micros.isNegative() || micros.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    field + ": must be more than zero and at most " + max + ", was " + value);
        }
        return micros;
    }

    static Duration notNegative(String field, @Nullable Duration value, Duration max) {
        Duration micros = present(field, value).truncatedTo(ChronoUnit.MICROS);
        if (present(field, value).isNegative() || micros.compareTo(max) > 0) {
            throw new IllegalArgumentException(field + ": must be zero to " + max + ", was " + value);
        }
        return micros;
    }

    static Instant instant(String field, @Nullable Instant value) {
        Instant given = present(field, value);
        if (given.isBefore(EARLIEST) || given.isAfter(LATEST)) {
            throw new IllegalArgumentException(field + ": must be " + EARLIEST + " to " + LATEST + ", was " + given);
        }
        return given.truncatedTo(ChronoUnit.MICROS);
    }

    static <T> List<T> list(String field, @Nullable List<T> values, int max) {
        List<T> copy = copyOf(field, present(field, values));
        between(field + ".size", copy.size(), 0, max);
        return copy;
    }

    static <T> Set<T> set(String field, @Nullable Set<T> values) {
        return Set.copyOf(copyOf(field, new ArrayList<>(present(field, values))));
    }

    /** Ids of add-ons, each a line of up to 64 characters. */
    static List<String> addOnIds(@Nullable List<String> ids) {
        return list("addOns", ids, BookableService.MAX_ADD_ONS).stream()
                .map(id -> line("addOn", id, 64))
                .toList();
    }

    static Map<String, String> metadata(@Nullable Map<String, String> values) {
        Map<String, String> checked = new TreeMap<>();
        present("metadata", values).forEach((key, value) -> {
            checked.put(line("metadata key", key, 64), textOrEmpty("metadata[" + key + "]", value, 1_000));
        });
        between("metadata.size", checked.size(), 0, MAX_METADATA_ENTRIES);
        return Map.copyOf(checked);
    }

    private static <T> List<T> copyOf(String field, List<T> values) {
        for (T value : values) {
            present(field + " element", value);
        }
        return List.copyOf(values);
    }

    private static String length(String field, String value, int min, int max) {
        if (value.length() < min || value.length() > max) {
            throw new IllegalArgumentException(
                    field + ": must be " + min + " to " + max + " characters, was " + value.length());
        }
        return value;
    }

    private static void wellFormed(String field, String value, boolean lineBreaks) {
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            boolean allowed = lineBreaks && (codePoint == '\n' || codePoint == '\r' || codePoint == '\t');
            boolean unpaired = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            if (unpaired || (Character.isISOControl(codePoint) && !allowed)) {
                throw new IllegalArgumentException(field + ": must not contain control characters, has "
                        + String.format(Locale.ROOT, "U+%04X at %d", codePoint, i));
            }
            i += Character.charCount(codePoint);
        }
    }
}
