package io.github.bookings4j.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.TimeRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/**
 * The engine against {@link Oracle}: random hours in every zone, mostly on dates on which the clock changes. A failure says its
 * seed; {@code -Dseed=} repeats it, {@code -Dslots.cases=100000} looks longer.
 */
class EngineAgreesWithOracleTest {

    private static final int CASES = 1_000;

    @Test
    void onEverySlotAndItsCapacity() {
        eachSeed(seed -> {
            RandomHours random = new RandomHours(seed);
            Map<String, OpeningHours> hours = hours(random);
            Grid grid = random.grid();
            boolean inside = random.chance(30);
            EngineQuery query = random.query(hours);
            SlotsEngine engine = OpeningHoursSlotsEngine.of(hours).grid(grid).buffersMustFit(inside);
            assertThat(engine.slots(query))
                    .as("%s, %s, buffers inside: %s, %s", hours, grid, inside, query.range())
                    .isEqualTo(Oracle.slots(query, hours, grid, inside));
        });
    }

    @Test
    void onEveryOpenTime() {
        eachSeed(seed -> {
            RandomHours random = new RandomHours(seed);
            OpeningHours hours = random.hours();
            TimeRange range = random.query(Map.of("any", hours)).range();
            assertThat(hours.openTimes(range))
                    .as("%s, %s", hours, range)
                    .isEqualTo(Oracle.open(hours, range).stream()
                            .filter(range::overlaps)
                            .map(open -> Ranges.clipped(open, range))
                            .toList());
        });
    }

    @Test
    void andAnswersAPartAsItAnswersTheWhole() {
        eachSeed(seed -> {
            RandomHours random = new RandomHours(seed);
            Map<String, OpeningHours> hours = hours(random);
            EngineQuery whole = random.query(hours);
            EngineQuery part = whole.within(random.partOf(whole.range()));
            SlotsEngine engine =
                    OpeningHoursSlotsEngine.of(hours).grid(random.grid()).buffersMustFit(random.chance(30));
            List<Slot> inside = engine.slots(whole).stream()
                    .filter(slot -> part.range().encloses(slot.time()))
                    .toList();
            assertThat(engine.slots(part))
                    .as("%s of %s", part.range(), whole.range())
                    .isEqualTo(inside);
        });
    }

    private static Map<String, OpeningHours> hours(RandomHours random) {
        Map<String, OpeningHours> hours = new LinkedHashMap<>();
        hours.put("provider", random.hours());
        if (random.chance(25)) {
            hours.put("room", random.hours());
        }
        return hours;
    }

    private static void eachSeed(LongConsumer test) {
        Long given = Long.getLong("seed");
        long first = given == null ? ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE) : given;
        int cases = Integer.getInteger("slots.cases", given == null ? CASES : 1);
        for (long seed = first; seed < first + cases; seed++) {
            try {
                test.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("repeat with -Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
