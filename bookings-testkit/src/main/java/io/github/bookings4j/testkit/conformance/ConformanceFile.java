package io.github.bookings4j.testkit.conformance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of cases.
 *
 * @param name where it came from, for messages
 * @param cases in the order of the file; at least one
 */
public record ConformanceFile(String name, List<ConformanceCase> cases) {

    private static final String SHIPPED = "cases.json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Copies the list. */
    public ConformanceFile {
        cases = List.copyOf(cases);
    }

    /** The cases that come with this module. */
    public static ConformanceFile shipped() {
        try (InputStream in = ConformanceFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is missing in the jar");
            }
            return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(SHIPPED + " cannot be read from the jar", failure);
        }
    }

    /**
     * The cases of that file.
     *
     * @throws IllegalArgumentException if it cannot be read or is no file of cases
     */
    public static ConformanceFile read(Path path) {
        try {
            return parse(path.toString(), Files.readString(path));
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException("there is no file " + path.toAbsolutePath(), missing);
        } catch (IOException failure) {
            throw new IllegalArgumentException("the file " + path + " cannot be read: " + failure, failure);
        }
    }

    /**
     * The cases in that text.
     *
     * @param name what to call it in messages
     * @param json an object with an array {@code cases}
     * @throws IllegalArgumentException if it is no such thing
     */
    public static ConformanceFile parse(String name, String json) {
        JsonNode cases = tree(name, json).path("cases");
        if (!cases.isArray() || cases.isEmpty()) {
            throw new IllegalArgumentException(name + " has no cases: it must be an object with an array \"cases\"");
        }
        List<ConformanceCase> all = new ArrayList<>();
        for (JsonNode body : cases) {
            all.add(ConformanceCase.of(body, all.size() + 1));
        }
        return new ConformanceFile(name, all);
    }

    private static JsonNode tree(String name, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException malformed) {
            throw new IllegalArgumentException(name + " is no JSON: " + malformed.getMessage(), malformed);
        }
    }
}
