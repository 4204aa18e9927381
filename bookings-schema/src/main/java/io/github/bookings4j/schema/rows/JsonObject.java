package io.github.bookings4j.schema.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was read. Members that nobody asks for do no harm: a later version may have written them.
 *
 * @param members by name; objects as this type, arrays as lists, everything else as its text
 */
record JsonObject(Map<String, Object> members) {

    static JsonObject parse(JsonFactory factory, String text) {
        return as(JsonObject.class, value(factory, text), "the start");
    }

    static List<String> parseTexts(JsonFactory factory, String text) {
        return texts(as(List.class, value(factory, text), "the start"));
    }

    String text(String name) {
        return as(String.class, members.get(name), name);
    }

    Optional<String> optionalText(String name) {
        return members.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    int integer(String name) {
        return Integer.parseInt(text(name));
    }

    JsonObject object(String name) {
        return as(JsonObject.class, members.get(name), name);
    }

    List<String> texts(String name) {
        return texts(list(name));
    }

    List<JsonObject> objects(String name) {
        return list(name).stream().map(JsonObject.class::cast).toList();
    }

    private List<?> list(String name) {
        return as(List.class, members.get(name), name);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    private static Object value(JsonFactory factory, String text) {
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("JSON: not what a store of bookings has written", e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        return token == JsonToken.START_ARRAY ? array(parser) : scalar(parser);
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new JsonObject(members);
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }

    private static String scalar(JsonParser parser) throws IOException {
        return as(String.class, parser.getText(), "the end");
    }

    private static <T> T as(Class<T> type, @Nullable Object value, String at) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("JSON: must have a " + type.getSimpleName() + " at " + at);
        }
        return type.cast(value);
    }
}
