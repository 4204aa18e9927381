package io.github.bookings4j;

import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotQueryBuilder;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A {@link Host} whose resources have opening hours: Anna and Ben are there from 09:00 to 12:00, on a grid of whole hours. */
final class OpenHost {

    static final OpeningHours MORNING =
            OpeningHours.in("UTC").open("09:00", "12:00").build();

    static final TimeRange MONDAY = Host.between("00:00", "2026-03-03T00:00");

    private OpenHost() {}

    static Host with(BookableServiceBuilder... services) {
        return wired(wiring -> wiring, services);
    }

    static Host wired(UnaryOperator<BookingsBuilder> settings, BookableServiceBuilder... services) {
        return Host.wired(
                wiring -> settings.apply(wiring.slots(engine(Map.of("anna", MORNING, "ben", MORNING)))), services);
    }

    static OpeningHoursSlotsEngine engine(Map<String, OpeningHours> hours) {
        return OpeningHoursSlotsEngine.of(hours).grid(Grid.every(Duration.ofHours(1)));
    }

    /** A haircut by Anna. */
    static SlotQueryBuilder haircut() {
        return SlotQuery.forService("haircut").provider("anna");
    }

    /** The starts on Monday, as in "09:00". */
    static List<String> starts(Host host, SlotQueryBuilder query) {
        return starts(host.bookings().availableSlots(query.in(MONDAY)));
    }

    static List<String> starts(List<Slot> slots) {
        return slots.stream()
                .map(slot -> slot.start().atOffset(ZoneOffset.UTC).toLocalTime().toString())
                .toList();
    }
}
