package io.github.bookings4j.it.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.testkit.BookingStoreContract;
import io.github.bookings4j.testkit.ConcurrentBookingContract;
import io.github.bookings4j.testkit.TransactionContract;
import io.github.bookings4j.testkit.model.RandomModelContract;
import io.github.bookings4j.testkit.slots.OfferedSlotsContract;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Every store is held to the same tests on every database. What one of them is not able to is a test too, which says so as it
 * is skipped.
 */
class SameContractsTest {

    private static final List<Class<?>> ALL = List.of(
            JooqOnH2Test.class,
            JooqOnH2FileTest.class,
            JooqOnPostgresqlTest.class,
            JooqOnMariaDbTest.class,
            JpaOnH2Test.class,
            JpaOnH2FileTest.class,
            JpaOnPostgresqlTest.class,
            JpaOnMariaDbTest.class);

    @ParameterizedTest
    @FieldSource("ALL")
    void aStoreOnADatabaseHasTheTestsOfTheFirstOne(Class<?> one) {
        assertThat(testsOf(one)).isEqualTo(testsOf(ALL.get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                BookingStoreContract.class,
                TransactionContract.class,
                ConcurrentBookingContract.class,
                RandomModelContract.class,
                OfferedSlotsContract.class
            })
    void theseAreTheTestsOfAllContracts(Class<?> contract) {
        assertThat(StoreContracts.class.getDeclaredClasses())
                .filteredOn(contract::isAssignableFrom)
                .singleElement()
                .satisfies(part ->
                        assertThat(testsOf(ALL.get(0))).anyMatch(test -> test.startsWith(part.getSimpleName() + "/")));
    }

    @Test
    void noStoreAndNoDatabaseIsLeftOut() {
        Set<String> pairs = Arrays.stream(StoreKind.values())
                .flatMap(kind -> Stream.of(
                                TestDatabase.H2, TestDatabase.H2_FILE, TestDatabase.POSTGRESQL, TestDatabase.MARIADB)
                        .map(database -> kind + "on" + database.name().replace("-", "") + "test"))
                .collect(Collectors.toSet());
        assertThat(ALL)
                .extracting(one -> one.getSimpleName().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(pairs);
    }

    /** The tests that JUnit finds in a class, by their place in it. */
    private static Set<String> testsOf(Class<?> type) {
        TestPlan plan = LauncherFactory.create()
                .discover(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(type))
                        .build());
        Set<String> tests = new TreeSet<>();
        for (TestIdentifier root : plan.getRoots()) {
            for (TestIdentifier found : plan.getDescendants(root)) {
                // Before them come the engine and the class.
                tests.add(found.getUniqueIdObject().getSegments().stream()
                        .skip(2)
                        .map(UniqueId.Segment::getValue)
                        .collect(Collectors.joining("/")));
            }
        }
        return tests;
    }
}
