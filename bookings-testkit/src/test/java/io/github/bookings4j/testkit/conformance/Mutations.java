package io.github.bookings4j.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The same case with one thing changed, once for each thing that can be changed. */
final class Mutations {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> ANSWERS = Set.of("accept", "reject");

    private Mutations() {}

    /** Each value under {@code then} changed, each element left out, and one too many. */
    static List<ObjectNode> ofExpectations(ObjectNode body) {
        List<ObjectNode> mutants = new ArrayList<>();
        JsonNode then = forTheRunner(body.get("then"));
        for (JsonNode changed : changed(then, Mutations::otherValue)) {
            mutants.add(body.deepCopy().set("then", changed));
        }
        for (JsonNode changed : changed(then, Mutations::otherAnswer)) {
            mutants.add(body.deepCopy().set("then", changed));
        }
        return mutants;
    }

    /** Without what is there for people only. */
    private static JsonNode forTheRunner(JsonNode then) {
        return then instanceof ObjectNode object ? object.deepCopy().without("startsLocal") : then;
    }

    /** A field that nobody knows in each of the objects of the case. */
    static List<ObjectNode> withUnknownField(ObjectNode body) {
        List<ObjectNode> mutants = new ArrayList<>();
        changed(body, node -> node.isObject() ? List.of(((ObjectNode) node).put("surprise", 1)) : List.of())
                .forEach(node -> mutants.add((ObjectNode) node));
        return mutants;
    }

    /** Each instant replaced by something that is none. */
    static List<ObjectNode> withUnusableInstant(ObjectNode body) {
        List<ObjectNode> mutants = new ArrayList<>();
        changed(body, node -> isInstant(node) ? List.of(JSON.textNode("2025-01-01T10:00")) : List.of())
                .forEach(node -> mutants.add((ObjectNode) node));
        return mutants;
    }

    private static List<JsonNode> changed(JsonNode node, Function<JsonNode, List<JsonNode>> change) {
        List<JsonNode> results = new ArrayList<>(change.apply(node.deepCopy()));
        if (node instanceof ObjectNode object) {
            object.fieldNames()
                    .forEachRemaining(name -> changed(object.get(name), change)
                            .forEach(part -> results.add(object.deepCopy().set(name, part))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int place = i;
                changed(array.get(i), change).forEach(part -> {
                    ArrayNode copy = array.deepCopy();
                    copy.set(place, part);
                    results.add(copy);
                });
            }
        }
        return results;
    }

    private static List<JsonNode> otherValue(JsonNode node) {
        if (node.isBoolean()) {
            return List.of(JSON.booleanNode(!node.booleanValue()));
        }
        if (node.isInt()) {
            return List.of(JSON.numberNode(node.intValue() + 1), JSON.numberNode(node.intValue() - 1));
        }
        if (isInstant(node)) {
            return List.of(JSON.textNode(
                    OffsetDateTime.parse(node.textValue()).plusMinutes(1).toString()));
        }
        if (node.isTextual()) {
            return List.of(JSON.textNode(node.textValue().startsWith("+") ? "+7" : "ERASED"));
        }
        return node instanceof ArrayNode array ? otherLength(array) : List.of();
    }

    private static List<JsonNode> otherLength(ArrayNode array) {
        List<JsonNode> results = new ArrayList<>();
        results.add(array.deepCopy().add(array.isEmpty() ? pair() : array.get(array.size() - 1)));
        for (int i = 0; i < array.size(); i++) {
            ArrayNode shorter = array.deepCopy();
            shorter.remove(i);
            results.add(shorter);
        }
        return results;
    }

    private static JsonNode pair() {
        return JSON.arrayNode().add("2025-01-02T08:00:00Z").add("2025-01-02T09:00:00Z");
    }

    /** Refused instead of accepted, accepted instead of refused, refused for another reason. */
    private static List<JsonNode> otherAnswer(JsonNode node) {
        if (!(node instanceof ObjectNode object) || ANSWERS.stream().noneMatch(object::has)) {
            return List.of();
        }
        ObjectNode plain = object.deepCopy().without(ANSWERS);
        List<JsonNode> results = new ArrayList<>(List.of(plain.deepCopy().put("reject", "BLOCKED")));
        if (object.has("reject") || !object.get("accept").booleanValue()) {
            results.add(plain.deepCopy().put("accept", true));
        } else {
            results.add(plain.deepCopy().put("accept", false));
        }
        return results;
    }

    /** A time on the wall clock, without Z or an offset, is none. */
    private static boolean isInstant(JsonNode node) {
        return node.isTextual() && node.textValue().matches("\\d{4}-\\d\\d-\\d\\dT.*(Z|[+-]\\d\\d:\\d\\d)");
    }
}
