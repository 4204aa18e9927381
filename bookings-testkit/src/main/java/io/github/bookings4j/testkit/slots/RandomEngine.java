package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.model.Resource;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slots engines by chance: mostly the one that ships with the library, now and then a host's own that is none too careful.
 *
 * @param dice throws
 * @param resources that have opening hours
 * @param now special days are near it
 */
record RandomEngine(Dice dice, List<Resource> resources, Instant now) {

    private static final Duration TOO_FAR = Duration.ofHours(2);

    SlotsEngine engine() {
        return dice.chance(10) ? careless(60L * dice.oneOf(15, 20, 45), dice.oneOf(-1, 0, 0, 1)) : openingHours();
    }

    private SlotsEngine openingHours() {
        Map<String, OpeningHours> hours = new LinkedHashMap<>();
        for (Resource resource : resources) {
            LocalDate today = LocalDate.ofInstant(now, resource.zone());
            hours.put(resource.id(), new RandomHours(dice, today).in(resource.zone()));
        }
        RandomHours any = new RandomHours(dice, LocalDate.EPOCH);
        return OpeningHoursSlotsEngine.of(hours).grid(any.grid()).buffersMustFit(dice.chance(30));
    }

    /**
     * Knows no hours, answers in no order, twice, and beyond what it was asked about.
     *
     * @param micros beside the full minutes, where what has an edge there is easily wrong
     */
    private static SlotsEngine careless(long seconds, int micros) {
        return query -> {
            List<Slot> slots = new ArrayList<>();
            for (Instant start = first(query, seconds).plusNanos(1_000L * micros);
                    start.isBefore(query.range().end().plus(TOO_FAR));
                    start = start.plusSeconds(seconds)) {
                slots.add(query.slotAt(start));
            }
            slots.addAll(slots.subList(0, slots.size() / 2));
            Collections.reverse(slots);
            return slots;
        };
    }

    private static Instant first(EngineQuery query, long seconds) {
        long from = query.range().start().minus(TOO_FAR).getEpochSecond();
        return Instant.ofEpochSecond(Math.floorDiv(from, seconds) * seconds);
    }
}
