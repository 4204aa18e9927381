package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.Grid.Anchor;
import java.time.Duration;
import java.util.Optional;

/** Reads the grid of a service. */
final class GridFields {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String BACK_TO_BACK = "DURATION_PLUS_BUFFERS";

    private GridFields() {}

    /**
     * The grid.
     *
     * @param otherwise the step where the case says none
     */
    static Grid read(Fields service, Duration otherwise) {
        Optional<Value> interval = service.optional("interval");
        Optional<Value> anchor = service.optional("anchor");
        if (interval.isPresent() && interval.get().node().isTextual()) {
            return backToBack(interval.get(), anchor);
        }
        Anchor from = anchor.map(value -> value.oneOf(Anchor.class)).orElse(Anchor.LOCAL_MIDNIGHT);
        Duration step = interval.map(Value::minutes).orElse(otherwise);
        // Counted from each midnight, of steps longer than a day only midnight itself is left.
        boolean onlyMidnight = from == Anchor.LOCAL_MIDNIGHT && step.compareTo(DAY) > 0;
        return new Grid.Steps(onlyMidnight ? DAY : step, from);
    }

    private static Grid backToBack(Value interval, Optional<Value> anchor) {
        if (!interval.text().equals(BACK_TO_BACK)) {
            throw interval.unusable("minutes or " + BACK_TO_BACK);
        }
        if (anchor.isPresent() && anchor.get().oneOf(Anchor.class) != Anchor.WINDOW_START) {
            throw anchor.get().unusable(Anchor.WINDOW_START + " with " + BACK_TO_BACK);
        }
        return Grid.backToBack();
    }
}
