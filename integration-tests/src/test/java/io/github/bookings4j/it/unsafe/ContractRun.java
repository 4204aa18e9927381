package io.github.bookings4j.it.unsafe;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.testkit.BookingStoreContract;
import io.github.bookings4j.testkit.ConcurrentBookingContract;
import io.github.bookings4j.testkit.StoreCapability;
import io.github.bookings4j.testkit.StoreHarness;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs one test of a contract on a store that ought not to pass it. */
final class ContractRun {

    private static final String PURPOSE = "io.github.bookings4j.it.unsafe";
    private static Supplier<BookingStore> subject = () -> {
        throw new IllegalStateException("no store is set");
    };

    private ContractRun() {}

    /**
     * Whether the test fails, by an assertion and by nothing else.
     *
     * @param contract {@link Store} or {@link Races}
     */
    static synchronized boolean fails(Class<?> contract, String topic, String test, Supplier<BookingStore> store) {
        subject = store;
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectNestedMethod(
                                        List.of(contract.getName()),
                                        contract.getSuperclass().getName() + "$" + topic,
                                        test))
                                .configurationParameter(PURPOSE, "true")
                                .build(),
                        summary);
        TestExecutionSummary result = summary.getSummary();
        if (result.getTestsStartedCount() != 1) {
            throw new IllegalStateException(topic + "." + test + " is no test that can be run");
        }
        return result.getFailures().stream().anyMatch(failure -> failure.getException() instanceof AssertionError);
    }

    /** Never run but from here: it is there to fail. */
    private static final class OnPurposeOnly implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getConfigurationParameter(PURPOSE).isPresent()
                    ? ConditionEvaluationResult.enabled("on purpose")
                    : ConditionEvaluationResult.disabled("only run to see it fail");
        }
    }

    /** The contract of a store. */
    @ExtendWith(OnPurposeOnly.class)
    static final class Store extends BookingStoreContract {
        Store() {
            super(new Subject());
        }
    }

    /** The contract of races. */
    @ExtendWith(OnPurposeOnly.class)
    static final class Races extends ConcurrentBookingContract {
        Races() {
            super(new Subject());
        }
    }

    private static final class Subject implements StoreHarness {

        @Override
        public String name() {
            return "an unsafe store";
        }

        @Override
        public Set<StoreCapability> capabilities() {
            return Set.of(StoreCapability.PARALLEL_TRANSACTIONS, StoreCapability.OVERLAP_CONSTRAINT);
        }

        @Override
        public BookingStore emptyStore() {
            return subject.get();
        }
    }
}
