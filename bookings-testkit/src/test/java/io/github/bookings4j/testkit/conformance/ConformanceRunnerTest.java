package io.github.bookings4j.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.testkit.conformance.ConformanceResult.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConformanceRunnerTest {

    private final ConformanceRunner runner = ConformanceRunner.on(InMemoryBookingStore::new);

    @Nested
    class OfEveryCaseThatItKnows {

        @TestFactory
        Stream<DynamicTest> passesIt() {
            return knownCases()
                    .map(one -> DynamicTest.dynamicTest(
                            one.id(), () -> assertThat(runner.run(one)).hasToString("PASSED " + one)));
        }

        @TestFactory
        Stream<DynamicTest> doesNotPassItWithAnotherExpectation() {
            return each(
                    Mutations::ofExpectations,
                    result -> assertThat(result.verdict())
                            .as(() -> result.of().body().toString())
                            .isEqualTo(Verdict.FAILED));
        }

        @TestFactory
        Stream<DynamicTest> failsItWithAFieldThatNobodyKnows() {
            return each(Mutations::withUnknownField, result -> {
                assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
                assertThat(result.message()).matches("unknown field: (.*\\.)?surprise");
            });
        }

        @TestFactory
        Stream<DynamicTest> failsItWithATimeThatIsNoInstant() {
            return each(Mutations::withUnusableInstant, result -> {
                assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
                assertThat(result.message()).contains("must be an instant").contains("2025-01-01T10:00\"");
            });
        }

        private Stream<DynamicTest> each(
                Function<ObjectNode, List<ObjectNode>> mutations, Consumer<ConformanceResult> requirement) {
            return knownCases()
                    .flatMap(one -> mutations.apply((ObjectNode) one.body()).stream())
                    .map(body -> ConformanceCase.of(body, 1))
                    .map(mutant -> DynamicTest.dynamicTest(
                            mutant.id() + " " + mutant.body().get("then"),
                            () -> requirement.accept(runner.run(mutant))));
        }

        /** What the schema allows and the shipped cases do not show. */
        private static ConformanceFile further() {
            try (InputStream in = ConformanceRunnerTest.class.getResourceAsStream("further-cases.json")) {
                return ConformanceFile.parse("further", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static Stream<ConformanceCase> knownCases() {
            return Stream.of(ConformanceFile.shipped(), further())
                    .flatMap(file -> file.cases().stream())
                    .filter(one -> CaseKinds.named(one.kind()).isPresent());
        }
    }

    @Test
    void skipsKindsThatItDoesNotKnowByNameAndCountsThem() {
        ConformanceReport report = runner.run(file("""
                {"id": "A", "kind": "TELEPATHY", "title": "first", "given": {"anything": 1}, "when": 5},
                {"id": "B", "kind": "TELEPATHY"},
                {"id": "C", "kind": "AUGURY"},
                {"id": "D", "kind": "CANCEL", "then": {"accept": true}}
                """));

        assertThat(report.skippedByKind()).containsExactly(entry("AUGURY", 1), entry("TELEPATHY", 2));
        assertThat(report.skippedKinds()).isEqualTo("skipped: AUGURY 1, TELEPATHY 2");
        assertThat(report.summary()).isEqualTo("1 passed, 0 failed, 3 skipped");
    }

    @Test
    void failsCasesThatCanNotBeReadAndGoesOn() {
        ConformanceReport report = runner.run(file("""
                "no object",
                {"kind": "CANCEL", "then": {"accept": true}},
                {"id": "no kind", "then": {"accept": true}},
                {"id": "no expectation", "kind": "CANCEL"},
                {"id": "empty expectation", "kind": "CANCEL", "then": {}},
                {"id": "both", "kind": "CANCEL", "then": {"accept": true, "reject": "OVERLAP"}},
                {"id": "given", "kind": "CANCEL", "given": "CONFIRMED", "then": {"accept": true}},
                {"id": "whole", "kind": "CANCEL", "given": {"noticeMinutes": 1.5}, "then": {"accept": true}},
                {"id": "range", "kind": "CANCEL", "given": {"noticeMinutes": -1}, "then": {"accept": true}},
                {"id": "status", "kind": "CANCEL", "given": {"status": "SOLD"}, "then": {"accept": true}},
                {"id": "zone", "kind": "CANCEL", "given": {"zone": "Mars/Olympus"}, "then": {"accept": true}},
                {"id": "null", "kind": "CANCEL", "when": {"now": null}, "then": {"accept": true}},
                {"id": "index", "kind": "CANCEL", "when": {"move": 1}, "then": {"accept": true}},
                {"id": "op", "kind": "CANCEL", "when": {"op": "sing"}, "then": {"accept": true}},
                {"id": "good", "kind": "CANCEL", "then": {"accept": true}}
                """));

        assertThat(report.summary()).isEqualTo("1 passed, 14 failed, 0 skipped");
        assertThat(report.with(Verdict.FAILED))
                .extracting(ConformanceResult::message)
                .allSatisfy(message -> assertThat(message).contains(":"));
    }

    @Test
    void saysWhatWasExpectedAndWhatThereWas() {
        ConformanceReport report = runner.run(file("""
                {"id": "A", "kind": "CANCEL", "then": {"reject": "CHANGE_NOTICE", "status": "CONFIRMED"}},
                {"id": "B", "kind": "CANCEL", "given": {"allowed": false}, "then": {"accept": true}}
                """));

        assertThat(report.results().get(0).message())
                .isEqualTo("reject: expected CHANGE_NOTICE, was accepted; status: expected CONFIRMED, was CANCELLED");
        assertThat(report.results().get(1).message())
                .startsWith("accept: expected true, was refused: CANCELLATION_NOT_ALLOWED");
    }

    private static Map.Entry<String, Integer> entry(String kind, int count) {
        return Map.entry(kind, count);
    }

    private static ConformanceFile file(String cases) {
        return ConformanceFile.parse("test", "{\"cases\": [" + cases + "]}");
    }
}
