package io.github.bookings4j.internal.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.spi.Allocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R7, R8: thousands of random calendars, looked at minute by minute and compared. {@code -Dseed=} repeats a run. */
class OccupancyOracleTest {

    private static final Instant MIDNIGHT = RandomAllocations.MIDNIGHT;
    private static final Instant NOW = Host.at("00:00").minusSeconds(60);
    /** All allocations lie between these minutes, buffers included. */
    private static final int FIRST = -3;

    private static final int LAST = 20;

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random dice = new Random(seed);
    private final RandomAllocations random = new RandomAllocations(dice);

    @Test
    void agreesWithLookingAtEveryMinute() {
        for (int i = 0; i < 5_000; i++) {
            Allocation candidate = random.allocation();
            List<Allocation> others = new ArrayList<>();
            for (int n = dice.nextInt(6); n > 0; n--) {
                others.add(random.allocation());
            }
            BufferRule rule = dice.nextBoolean() ? BufferRule.SUM : BufferRule.MAX;
            assertThat(Occupancy.obstacle(candidate, others, rule, NOW).isEmpty())
                    .as("seed %d, round %d: %s among %s under %s", seed, i, candidate, others, rule)
                    .isEqualTo(fits(candidate, others, rule));
        }
    }

    @Test
    void poolUseAgreesWithLookingAtEveryMinute() {
        for (int i = 0; i < 5_000; i++) {
            Allocation candidate = random.unitsOnly();
            List<Allocation> others = new ArrayList<>();
            for (int n = dice.nextInt(8); n > 0; n--) {
                others.add(random.unitsOnly());
            }
            assertThat(PoolUse.of(candidate, others).left())
                    .as("seed %d, round %d: %s among %s", seed, i, candidate, others)
                    .isEqualTo(left(candidate, others));
        }
    }

    /** What the rules say, word by word, at each minute in turn. */
    private static boolean fits(Allocation candidate, List<Allocation> others, BufferRule rule) {
        for (int minute = FIRST; minute < LAST; minute++) {
            Instant instant = MIDNIGHT.plusSeconds(60L * minute);
            for (Allocation other : others) {
                boolean together = other.sitting().equals(candidate.sitting());
                boolean pool = isPool(candidate) && isPool(other);
                if (!together && !pool && clash(candidate, other, instant, rule)) {
                    return false;
                }
            }
        }
        int seated = others.stream()
                .filter(other -> other.sitting().equals(candidate.sitting()))
                .mapToInt(Allocation::units)
                .sum();
        return isPool(candidate)
                ? left(candidate, others) >= candidate.units()
                : seated + candidate.units() <= candidate.capacity().size();
    }

    private static boolean clash(Allocation a, Allocation b, Instant instant, BufferRule rule) {
        if (rule == BufferRule.SUM || isPool(a) || isPool(b)) {
            return a.busy().contains(instant) && b.busy().contains(instant);
        }
        return (a.busy().contains(instant) && b.time().contains(instant))
                || (b.busy().contains(instant) && a.time().contains(instant));
    }

    private static int left(Allocation candidate, List<Allocation> others) {
        int least = candidate.capacity().size();
        for (int minute = FIRST; minute < LAST; minute++) {
            Instant instant = MIDNIGHT.plusSeconds(60L * minute);
            if (!candidate.busy().contains(instant)) {
                continue;
            }
            int capacity = candidate.capacity().size();
            int used = 0;
            for (Allocation other : others) {
                if (isPool(other) && other.busy().contains(instant)) {
                    capacity = Math.min(capacity, other.capacity().size());
                    used += other.units();
                }
            }
            least = Math.min(least, capacity - used);
        }
        return least;
    }

    private static boolean isPool(Allocation allocation) {
        return allocation.capacity().kind() == Capacity.Kind.UNITS;
    }
}
