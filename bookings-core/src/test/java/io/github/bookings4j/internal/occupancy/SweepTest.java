package io.github.bookings4j.internal.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R29: what is said of a whole range at once is what {@link Occupancy} says of each start in it. {@code -Dseed=} repeats a run. */
class SweepTest {

    private static final Instant MIDNIGHT = RandomAllocations.MIDNIGHT;
    private static final TimeRange STARTS = TimeRange.of(MIDNIGHT.minusSeconds(600), Duration.ofMinutes(40));

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final Random dice = new Random(seed);
    private final RandomAllocations random = new RandomAllocations(dice);

    @Test
    void saysOfEveryStartWhatIsSaidOfOne() {
        for (int i = 0; i < 600; i++) {
            Allocation template = random.allocation();
            List<Allocation> others = others();
            Optional<Allocation> itself = others.isEmpty() || dice.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(others.get(dice.nextInt(others.size())));
            BufferRule rule = dice.nextBoolean() ? BufferRule.SUM : BufferRule.MAX;
            Instant now = dice.nextBoolean() ? MIDNIGHT : MIDNIGHT.minusSeconds(60);
            ClosedStarts closed = new ClosedStarts(STARTS);
            new Sweep(template, itself.map(Allocation::booking), rule, now)
                    .over(others, RandomAllocations::sitting, closed);
            ClosedStarts.Cursor cursor = closed.cursor();
            List<Allocation> strangers = new ArrayList<>(others);
            itself.ifPresent(strangers::remove);
            for (Instant start = STARTS.start(); start.isBefore(STARTS.end()); start = start.plusSeconds(30)) {
                Allocation candidate = at(template, start);
                int left = cursor.left(Micros.of(start), template.capacity().size());
                assertThat(left >= template.units())
                        .as("seed %d, round %d: %s among %s but %s, %s", seed, i, candidate, others, itself, rule)
                        .isEqualTo(Occupancy.obstacle(candidate, strangers, rule, now)
                                .isEmpty());
            }
        }
    }

    @Test
    void knowsHowMuchIsLeftOfAPool() {
        for (int i = 0; i < 600; i++) {
            Allocation template = random.unitsOnly();
            List<Allocation> others = others().stream().filter(Overlap::isPool).toList();
            ClosedStarts closed = new ClosedStarts(STARTS);
            new Sweep(template, Optional.empty(), BufferRule.SUM, MIDNIGHT.minusSeconds(60))
                    .over(others, RandomAllocations::sitting, closed);
            ClosedStarts.Cursor cursor = closed.cursor();
            List<Allocation> live = others.stream()
                    .filter(each -> each.isLive(MIDNIGHT.minusSeconds(60)))
                    .toList();
            for (Instant start = STARTS.start(); start.isBefore(STARTS.end()); start = start.plusSeconds(30)) {
                Allocation candidate = at(template, start);
                assertThat(cursor.left(Micros.of(start), template.capacity().size()))
                        .as("seed %d, round %d: %s among %s", seed, i, candidate, others)
                        .isEqualTo(PoolUse.of(candidate, live).left());
            }
        }
    }

    /** Some of them holds that expire at midnight, by busy start. */
    private List<Allocation> others() {
        List<Allocation> others = new ArrayList<>();
        for (int n = dice.nextInt(8); n > 0; n--) {
            Allocation other = random.allocation();
            others.add(dice.nextInt(4) > 0 ? other : expiringAtMidnight(other));
        }
        others.sort(Comparator.comparing(other -> other.busy().start()));
        return others;
    }

    private static Allocation expiringAtMidnight(Allocation other) {
        return new Allocation(
                other.booking(),
                other.resource(),
                other.sitting(),
                other.time(),
                other.busy(),
                other.units(),
                other.capacity(),
                Optional.of(MIDNIGHT));
    }

    private static Allocation at(Allocation template, Instant start) {
        Duration shift = Duration.between(template.time().start(), start);
        boolean seats = template.capacity().kind() == Capacity.Kind.SEATS;
        return new Allocation(
                template.booking(),
                template.resource(),
                seats ? RandomAllocations.sitting(start) : template.sitting(),
                moved(template.time(), shift),
                moved(template.busy(), shift),
                template.units(),
                template.capacity(),
                template.expiresAt());
    }

    private static TimeRange moved(TimeRange range, Duration shift) {
        return TimeRange.of(range.start().plus(shift), range.end().plus(shift));
    }
}
