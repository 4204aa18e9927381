package io.github.bookings4j.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object of a case. Remembers which of its fields were read, so that one which nobody knows does not pass in silence. */
final class Fields {

    /** Fields that are there for people only. */
    private static final Set<String> DOCUMENTARY =
            Set.of("id", "kind", "title", "source", "given.unit", "then.startsLocal");

    private final String path;
    private final ObjectNode node;
    private final Map<String, Fields> opened;
    private final Set<String> read = new HashSet<>();

    private Fields(String path, ObjectNode node, Map<String, Fields> opened) {
        this.path = path;
        this.node = node;
        this.opened = opened;
    }

    /** The outermost object. */
    static Fields of(ObjectNode node) {
        return nested("", node, new LinkedHashMap<>());
    }

    /** An object inside; the same for all who open that place. */
    static Fields nested(String path, ObjectNode node, Map<String, Fields> opened) {
        return opened.computeIfAbsent(path, place -> new Fields(place, node, opened));
    }

    /** Whether the field is there. */
    boolean has(String name) {
        return node.has(name);
    }

    /** The field, if it is there. */
    Optional<Value> optional(String name) {
        read.add(name);
        return node.has(name) ? Optional.of(new Value(within(name), node.get(name), opened)) : Optional.empty();
    }

    /** The field, which must be there. */
    Value required(String name) {
        return optional(name).orElseThrow(() -> new UnusableCaseException(within(name) + ": is missing"));
    }

    /** The object in that field; one without fields if it is absent. */
    Fields object(String name) {
        return optional(name)
                .map(Value::fields)
                .orElseGet(() -> new Fields(within(name), JsonNodeFactory.instance.objectNode(), opened));
    }

    /** The elements of the array in that field; none if it is absent. */
    List<Value> elements(String name) {
        return optional(name).map(Value::elements).orElse(List.of());
    }

    /**
     * Ends the reading, of this object and of all that were opened from it.
     *
     * @throws UnusableCaseException if there is a field that was not read
     */
    void requireAllRead() {
        List<String> unknown = new ArrayList<>();
        for (Fields fields : opened.values()) {
            fields.node.fieldNames().forEachRemaining(name -> {
                if (!fields.read.contains(name) && !DOCUMENTARY.contains(fields.within(name))) {
                    unknown.add(fields.within(name));
                }
            });
        }
        if (!unknown.isEmpty()) {
            throw new UnusableCaseException("unknown field: " + String.join(", ", unknown));
        }
    }

    /** The place, for messages. */
    String path() {
        return path;
    }

    private String within(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The JSON of a value that is an object. */
    static ObjectNode object(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new UnusableCaseException(path + ": must be an object, was " + node);
    }
}
