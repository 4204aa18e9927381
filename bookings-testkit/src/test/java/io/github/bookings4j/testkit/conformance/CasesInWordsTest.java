package io.github.bookings4j.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The cases that are stated in words are ordinary tests, whose display names begin with the case's id. */
class CasesInWordsTest {

    private static final Set<String> KINDS = Set.of(
            "CREATE",
            "HOLD",
            "ICAL",
            "IDEMPOTENCY",
            "OVERRIDE",
            "PRIVACY",
            "RACE",
            "REJECT",
            "SCENARIO",
            "TENANT",
            "TRANSITION_TABLE");

    private static final List<Class<?>> TESTS = List.of(
            CapacityScenariosTest.class,
            CreateCasesTest.class,
            HoldCasesTest.class,
            IdempotencyCasesTest.class,
            OverrideCasesTest.class,
            RaceCasesTest.class,
            RecordCasesTest.class,
            RejectCasesTest.class,
            TenantCasesTest.class,
            TransitionTableTest.class);

    @Test
    void eachIsExactlyOneTest() {
        Stream<String> cases = ConformanceFile.shipped().cases().stream()
                .filter(one -> KINDS.contains(one.kind()))
                .map(ConformanceCase::id);

        assertThat(TESTS.stream()
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .flatMap(method -> Optional.ofNullable(method.getAnnotation(DisplayName.class)).stream())
                        .map(name -> name.value().substring(0, name.value().indexOf(' '))))
                .containsExactlyInAnyOrderElementsOf(cases.toList());
    }
}
