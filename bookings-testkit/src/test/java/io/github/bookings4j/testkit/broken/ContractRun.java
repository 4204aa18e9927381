package io.github.bookings4j.testkit.broken;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import io.github.bookings4j.spi.BookingStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs some tests of a contract on a store and keeps which of them failed. */
final class ContractRun implements TestExecutionListener {

    private final Set<String> failed = new TreeSet<>();

    private ContractRun() {}

    /**
     * @param tests as in {@code Topic.test} or, with the types of its parameters, {@code Topic.test(java.lang.String)}
     * @return the names of those that failed, in the same form but without parameters
     */
    static Set<String> failures(Class<?> contract, List<String> tests, Supplier<BookingStore> store) {
        Subjects.STORE.set(store);
        ContractRun run = new ContractRun();
        List<DiscoverySelector> selectors = new ArrayList<>();
        tests.forEach(test -> selectors.add(selector(contract, test)));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .configurationParameter(OnPurposeOnly.PURPOSE, "true")
                .build();
        LauncherFactory.create().execute(request, run);
        return run.failed;
    }

    private static DiscoverySelector selector(Class<?> contract, String test) {
        String[] parts = test.split("[.(]", 3);
        String topic = contract.getSuperclass().getName() + "$" + parts[0];
        String types = parts.length == 3 ? parts[2].replace(")", "") : "";
        return selectNestedMethod(List.of(contract.getName()), topic, parts[1], types);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        TestSource source = test.getSource().orElse(null);
        if (result.getStatus() == TestExecutionResult.Status.FAILED && source instanceof MethodSource method) {
            String topic = method.getClassName().replaceAll(".*\\$", "");
            failed.add(topic + "." + method.getMethodName());
        }
    }
}
