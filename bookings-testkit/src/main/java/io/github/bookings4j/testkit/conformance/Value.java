package io.github.bookings4j.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.model.TimeRange;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A value of a case, and how it may be read. What cannot be read so is an {@link UnusableCaseException} that names the place.
 *
 * @param path where it stands, for messages
 * @param node the JSON
 * @param opened where objects inside are registered
 */
record Value(String path, JsonNode node, Map<String, Fields> opened) {

    String text() {
        if (!node.isTextual()) {
            throw unusable("a text");
        }
        return node.textValue();
    }

    /** A name: a text or a whole number. */
    String key() {
        return node.isIntegralNumber() ? node.asText() : text();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw unusable("true or false");
        }
        return node.booleanValue();
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw unusable("a whole number");
        }
        return node.intValue();
    }

    Duration minutes() {
        return Duration.ofMinutes(integer());
    }

    /** With Z or an offset. */
    Instant instant() {
        try {
            return OffsetDateTime.parse(text()).toInstant();
        } catch (DateTimeParseException notSo) {
            throw unusable("an instant with Z or an offset, such as 2025-01-01T09:00:00Z");
        }
    }

    /** Without zone; the end of a day may be 24:00. */
    LocalTime wallTime() {
        try {
            return text().equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text());
        } catch (DateTimeParseException notSo) {
            throw unusable("a time of the wall clock, such as 09:00");
        }
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException notSo) {
            throw unusable("a date, such as 2025-01-01");
        }
    }

    /** An array of start and end. */
    TimeRange range() {
        List<Value> pair = pair();
        return TimeRange.of(pair.get(0).instant(), pair.get(1).instant());
    }

    ZoneId zone() {
        try {
            return ZoneId.of(text());
        } catch (DateTimeException notSo) {
            throw unusable("a time zone, such as Europe/Lisbon");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unusable("one of " + Arrays.toString(type.getEnumConstants())));
    }

    boolean isArray() {
        return node.isArray();
    }

    List<Value> elements() {
        if (!isArray()) {
            throw unusable("an array");
        }
        List<Value> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new Value(path + "[" + elements.size() + "]", element, opened));
        }
        return elements;
    }

    /** The two elements of an array that has no more and no less. */
    List<Value> pair() {
        List<Value> elements = elements();
        if (elements.size() != 2) {
            throw unusable("an array of start and end");
        }
        return elements;
    }

    Fields fields() {
        return Fields.nested(path, Fields.object(path, node), opened);
    }

    UnusableCaseException unusable(String wanted) {
        return new UnusableCaseException(path + ": must be " + wanted + ", was " + node);
    }
}
