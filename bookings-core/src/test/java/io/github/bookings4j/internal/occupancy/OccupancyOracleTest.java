package io.github.bookings4j.internal.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R7, R8: thousands of random calendars, looked at minute by minute and compared. {@code -Dseed=} repeats a run. */
class OccupancyOracleTest {

    private static final Instant MIDNIGHT = Host.at("00:00");
    private static final Instant NOW = Host.at("00:00").minusSeconds(60);
    /** All allocations lie between these minutes, buffers included. */
    private static final int FIRST = -3;

    private static final int LAST = 20;

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @Test
    void agreesWithLookingAtEveryMinute() {
        for (int i = 0; i < 5_000; i++) {
            Allocation candidate = allocation();
            List<Allocation> others = new ArrayList<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                others.add(allocation());
            }
            BufferRule rule = random.nextBoolean() ? BufferRule.SUM : BufferRule.MAX;
            assertThat(Occupancy.obstacle(candidate, others, rule, NOW).isEmpty())
                    .as("seed %d, round %d: %s among %s under %s", seed, i, candidate, others, rule)
                    .isEqualTo(fits(candidate, others, rule));
        }
    }

    @Test
    void poolUseAgreesWithLookingAtEveryMinute() {
        for (int i = 0; i < 5_000; i++) {
            Allocation candidate = unitsOnly();
            List<Allocation> others = new ArrayList<>();
            for (int n = random.nextInt(8); n > 0; n--) {
                others.add(unitsOnly());
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

    private Allocation unitsOnly() {
        return allocation(Capacity.units(1 + random.nextInt(6)));
    }

    private Allocation allocation() {
        return allocation(
                switch (random.nextInt(4)) {
                    case 0 -> Capacity.exclusive();
                    case 1 -> Capacity.seats(1 + random.nextInt(4));
                    default -> Capacity.units(1 + random.nextInt(6));
                });
    }

    /** On few minutes, so that edges meet often; seats of one start share a sitting. */
    private Allocation allocation(Capacity capacity) {
        int start = random.nextInt(10);
        TimeRange time = TimeRange.of(MIDNIGHT.plusSeconds(60L * start), Duration.ofMinutes(1 + random.nextInt(6)));
        Buffers buffers = Buffers.of(Duration.ofMinutes(random.nextInt(3)), Duration.ofMinutes(random.nextInt(3)));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Allocation(
                new BookingId(id),
                "anna",
                capacity.kind() == Capacity.Kind.SEATS ? new UUID(0, start) : id,
                time,
                time.widenedBy(buffers),
                capacity.kind() == Capacity.Kind.EXCLUSIVE ? 1 : 1 + random.nextInt(3),
                capacity,
                Optional.empty());
    }
}
