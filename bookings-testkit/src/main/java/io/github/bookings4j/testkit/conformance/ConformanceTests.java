package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.testkit.StoreHarness;
import io.github.bookings4j.testkit.conformance.ConformanceResult.Verdict;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/** The cases of a file as tests of JUnit: what a method with {@code @TestFactory} returns. */
public final class ConformanceTests {

    private ConformanceTests() {}

    /**
     * One test for each case, named by its id and title, on an empty store of the harness; a case of an unknown kind is
     * aborted, so that it shows as skipped.
     *
     * @param results is told what became of each case when its test runs
     */
    public static Stream<DynamicTest> of(
            StoreHarness harness, ConformanceFile file, Consumer<ConformanceResult> results) {
        ConformanceRunner runner = ConformanceRunner.on(harness::emptyStore);
        return file.cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> test(runner, one, results)));
    }

    private static void test(ConformanceRunner runner, ConformanceCase one, Consumer<ConformanceResult> results) {
        ConformanceResult result = runner.run(one);
        results.accept(result);
        Assumptions.assumeFalse(result.verdict() == Verdict.SKIPPED, result.message());
        if (result.verdict() == Verdict.FAILED) {
            Assertions.fail(result.of() + ": " + result.message());
        }
    }
}
