package io.github.bookings4j.testkit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.bookings4j.spi.BookingStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs cases on a store, each through the public API of a {@code Bookings} of its own. */
public final class ConformanceRunner {

    private final Supplier<? extends BookingStore> freshStore;

    private ConformanceRunner(Supplier<? extends BookingStore> freshStore) {
        this.freshStore = freshStore;
    }

    /**
     * Runs on these stores.
     *
     * @param freshStore gives an empty store each time it is asked, once for each case
     */
    public static ConformanceRunner on(Supplier<? extends BookingStore> freshStore) {
        return new ConformanceRunner(freshStore);
    }

    /** Runs all cases of a file. Never throws because of what a case says or does. */
    public ConformanceReport run(ConformanceFile file) {
        return new ConformanceReport(file.cases().stream().map(this::run).toList());
    }

    /** Runs one case. Never throws because of what it says or does. */
    public ConformanceResult run(ConformanceCase one) {
        Optional<CaseKind> kind = CaseKinds.named(one.kind());
        if (kind.isEmpty() && !one.kind().isBlank()) {
            return ConformanceResult.skipped(one);
        }
        try {
            List<Mismatch> mismatches = read(one, kind).on(freshStore.get());
            return mismatches.isEmpty()
                    ? ConformanceResult.passed(one)
                    : ConformanceResult.failed(
                            one, mismatches.stream().map(Mismatch::toString).collect(Collectors.joining("; ")));
        } catch (UnusableCaseException | IllegalArgumentException unusable) {
            return ConformanceResult.failed(one, String.valueOf(unusable.getMessage()));
        } catch (RuntimeException failure) {
            return ConformanceResult.failed(one, failure.toString());
        }
    }

    private static CaseRun read(ConformanceCase one, Optional<CaseKind> kind) {
        ObjectNode body = Fields.object("case", one.body());
        Fields fields = Fields.of(body);
        fields.required("id").text();
        String name = fields.required("kind").text();
        CaseKind known = kind.orElseThrow(() -> new UnusableCaseException("kind: must be named, was " + name));
        Fields given = fields.object("given");
        Value when = fields.optional("when").orElseGet(() -> nothing("when"));
        Value then = fields.required("then");
        requireExpectations(then);
        CaseRun run = known.read(given, when, then);
        fields.requireAllRead();
        return run;
    }

    private static Value nothing(String path) {
        return new Value(path, JsonNodeFactory.instance.objectNode(), new HashMap<>());
    }

    /** A case that expects nothing is no case. */
    private static void requireExpectations(Value then) {
        List<JsonNode> parts = new ArrayList<>(List.of(then.node()));
        then.node().forEach(part -> {
            if (then.isArray()) {
                parts.add(part);
            }
        });
        if (parts.stream().anyMatch(part -> part.isContainerNode() && part.isEmpty())) {
            throw then.unusable("what is expected");
        }
    }
}
