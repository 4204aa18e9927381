package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.testkit.StoreHarness;
import io.github.bookings4j.testkit.conformance.ConformanceFile;
import io.github.bookings4j.testkit.conformance.ConformanceReport;
import io.github.bookings4j.testkit.conformance.ConformanceResult;
import io.github.bookings4j.testkit.conformance.ConformanceTests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of a conformance file on the stores.
 *
 * <p>{@code -Dconformance.file=} names the file, relative to where Maven was started; the one that is shipped by default.
 * {@code -Dconformance.store=} names one store, {@code jooq-postgresql} for instance; all by default.
 */
class StoreConformanceTest {

    private static final Map<String, List<ConformanceResult>> RESULTS = new TreeMap<>();

    @TestFactory
    Stream<DynamicContainer> everyCaseOnEveryStore() {
        ConformanceFile file = file();
        return wanted().entrySet().stream().map(store -> {
            List<ConformanceResult> results = new ArrayList<>();
            RESULTS.put(store.getKey(), results);
            return DynamicContainer.dynamicContainer(
                    store.getKey(), ConformanceTests.of(store.getValue(), file, results::add));
        });
    }

    private static Map<String, StoreHarness> wanted() {
        Map<String, StoreHarness> stores = new TreeMap<>();
        for (StoreKind kind : StoreKind.values()) {
            for (TestDatabase database : List.of(TestDatabase.H2, TestDatabase.H2_FILE, TestDatabase.MARIADB)) {
                stores.put(kind + "-" + database, StoreOnDatabase.of(kind, database));
            }
            // Its constraint is right under both buffer rules, and a file has cases of both.
            stores.put(kind + "-" + TestDatabase.POSTGRESQL, StoreOnDatabase.of(kind, TestDatabase.POSTGRESQL_MAX));
        }
        String name = System.getProperty("conformance.store", "");
        if (name.isBlank()) {
            return stores;
        }
        if (!stores.containsKey(name)) {
            throw new IllegalArgumentException(
                    "conformance.store: there is no store \"" + name + "\", only " + stores.keySet());
        }
        return Map.of(name, stores.get(name));
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
        RESULTS.forEach((store, results) -> {
            ConformanceReport report = new ConformanceReport(results);
            System.out.println(store + ": " + report.skippedKinds());
            System.out.println(report.summary());
        });
    }
}
