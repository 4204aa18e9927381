package io.github.bookings4j.schema.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.bookings4j.model.BookingState;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text of columns that hold JSON. The same value always gives the same text. */
public final class JsonText {

    // Keys of metadata are the users': they have no place in a table of symbols that lives as long as the machine.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonText() {}

    @FunctionalInterface
    private interface Writing {
        void on(JsonGenerator out) throws IOException;
    }

    /** An object, its keys in alphabetical order. */
    public static String of(Map<String, String> values) {
        return values.isEmpty()
                ? "{}"
                : write(out -> {
                    out.writeStartObject();
                    for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
                        out.writeStringField(entry.getKey(), entry.getValue());
                    }
                    out.writeEndObject();
                });
    }

    /** An array in alphabetical order. */
    public static String of(Collection<String> values) {
        return values.isEmpty()
                ? "[]"
                : write(out -> {
                    out.writeStartArray();
                    for (String value : values.stream().sorted().toList()) {
                        out.writeString(value);
                    }
                    out.writeEndArray();
                });
    }

    /** What an event records of a booking; see {@link #state} for the way back. */
    public static String of(BookingState state) {
        return write(out -> BookingStateJson.write(state, out));
    }

    /** Reads what {@link #of(Map)} writes. */
    public static Map<String, String> map(String text) {
        if (text.equals("{}")) {
            return Map.of();
        }
        JsonObject object = JsonObject.parse(FACTORY, text);
        Map<String, String> values = new LinkedHashMap<>();
        object.members().keySet().forEach(name -> values.put(name, object.text(name)));
        return values;
    }

    /** Reads what {@link #of(Collection)} writes. */
    public static List<String> list(String text) {
        return text.equals("[]") ? List.of() : JsonObject.parseTexts(FACTORY, text);
    }

    /** Reads what {@link #of(BookingState)} writes. */
    public static BookingState state(String text) {
        return BookingStateJson.read(JsonObject.parse(FACTORY, text));
    }

    private static String write(Writing writing) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            writing.on(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }
}
