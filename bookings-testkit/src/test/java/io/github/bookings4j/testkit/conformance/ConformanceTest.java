package io.github.bookings4j.testkit.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of a file on a store.
 *
 * <p>{@code -Dconformance.file=} names the file, relative to where Maven was started; the one that is shipped by default.
 * {@code -Dconformance.store=} names the store; {@code memory} by default.
 */
class ConformanceTest {

    private static final List<ConformanceResult> RESULTS = new CopyOnWriteArrayList<>();

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return ConformanceTests.of(
                NamedStores.named(System.getProperty("conformance.store", "memory")), file(), RESULTS::add);
    }

    private static ConformanceFile file() {
        String name = System.getProperty("conformance.file", "");
        return name.isBlank()
                ? ConformanceFile.shipped()
                : ConformanceFile.read(
                        Path.of(System.getProperty("conformance.root", "")).resolve(name));
    }

    @AfterAll
    static void printWhatBecameOfThem() {
        if (!RESULTS.isEmpty()) {
            ConformanceReport report = new ConformanceReport(RESULTS);
            System.out.println(report.skippedKinds());
            System.out.println(report.summary());
        }
    }
}
