package io.github.bookings4j.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/** A case as it stands in a file: what is given, when something is done, what is expected then. */
public final class ConformanceCase {

    private final String id;
    private final String kind;
    private final String title;
    private final JsonNode body;

    private ConformanceCase(String id, String kind, String title, JsonNode body) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.body = body;
    }

    /** What stands at that place; its parts are looked at when it is run. */
    static ConformanceCase of(JsonNode body, int place) {
        return new ConformanceCase(
                body.path("id").asText("case number " + place),
                body.path("kind").asText(""),
                body.path("title").asText(""),
                body);
    }

    /** Its id; where it has none, its place in the file. */
    public String id() {
        return id;
    }

    /** The name of its kind; empty where it has none. */
    public String kind() {
        return kind;
    }

    /** For people; may be empty. */
    public String title() {
        return title;
    }

    JsonNode body() {
        return body;
    }

    @Override
    public String toString() {
        return (id + " " + title).strip();
    }
}
