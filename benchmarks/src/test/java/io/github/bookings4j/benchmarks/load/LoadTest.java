package io.github.bookings4j.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoadTest {

    private record Slot(Provider provider, Instant start) {}

    @Test
    void spreadAsksForEachTimeOnce() {
        Map<Slot, Long> asked = asked(Load.SPREAD, 30_000);

        assertThat(asked).hasSize(30_000);
        assertThat(asked.keySet().stream().map(Slot::provider).distinct()).hasSize(10_000);
    }

    @Test
    void hotAsksForEachTimeFourTimes() {
        Map<Slot, Long> asked = asked(Load.HOT, 1_000);

        assertThat(asked)
                .hasSize(250)
                .allSatisfy((slot, times) -> assertThat(times).isEqualTo(4));
        assertThat(asked.keySet().stream().map(Slot::provider).distinct()).hasSize(50);
    }

    @Test
    void theBusiestIsAskedForEachTimeOnceButForWhatIsTakenBeforehand() {
        List<Attempt> attempts = attempts(Load.BUSIEST, 10_000);

        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(attempt.provider()).isEqualTo(Provider.BUSIEST));
        assertThat(attempts.stream().map(Attempt::start).distinct())
                .hasSize(10_000)
                .noneMatch(LoadTest::isMidnight);
    }

    @Test
    void noTwoOfAProviderOverlap() {
        for (Load load : Load.values()) {
            Map<Provider, List<Attempt>> ofProvider =
                    attempts(load, 20_000).stream().collect(Collectors.groupingBy(Attempt::provider));
            ofProvider.values().forEach(LoadTest::assertNoneOverlaps);
        }
    }

    @Test
    void runsDoNotMeet() {
        assertThat(Load.SPREAD.attempt(1, 0).busyStart()).isAfterOrEqualTo(Load.start(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> Load.BUSIEST.attempt(1, 1_000_000))
                .withMessageContaining("run 1");
    }

    private static void assertNoneOverlaps(List<Attempt> ofOne) {
        TreeMap<Instant, Attempt> byStart = new TreeMap<>();
        ofOne.forEach(attempt -> byStart.put(attempt.start(), attempt));
        List<Attempt> inTurn = List.copyOf(byStart.values());
        for (int i = 1; i < inTurn.size(); i++) {
            assertThat(inTurn.get(i).busyStart())
                    .isAfterOrEqualTo(inTurn.get(i - 1).busyEnd());
        }
    }

    private static boolean isMidnight(Instant start) {
        return start.toString().endsWith("T00:00:00Z");
    }

    private static Map<Slot, Long> asked(Load load, int count) {
        return attempts(load, count).stream()
                .map(attempt -> new Slot(attempt.provider(), attempt.start()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Attempt> attempts(Load load, int count) {
        return LongStream.range(0, count)
                .mapToObj(number -> load.attempt(0, number))
                .toList();
    }
}
