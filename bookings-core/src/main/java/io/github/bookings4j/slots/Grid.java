package io.github.bookings4j.slots;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Which starts there are while something is open. Never depends on where a query begins. */
public sealed interface Grid {

    /** The shortest step: a minute. */
    Duration SHORTEST_STEP = Duration.ofMinutes(1);

    /** Where steps are counted from. */
    enum Anchor {
        /**
         * Local midnight, in steps of the wall clock: every half hour is 09:00, 09:30 and so on, also on the day on which the
         * clock changes. A time in a gap is not offered, of a time that comes twice both are.
         */
        LOCAL_MIDNIGHT,
        /**
         * The start of each maximal window among those that begin on one local date, in steps of elapsed time, up to the end of
         * that window.
         */
        WINDOW_START
    }

    /**
     * Steps of one length.
     *
     * @param step a minute to 24 hours; from the start of a window to 400 days, for stays of several days
     * @param anchor where they are counted from
     */
    record Steps(Duration step, Anchor anchor) implements Grid {

        /**
         * @throws IllegalArgumentException if the step is out of range
         */
        public Steps {
            Require.present("grid.step", step);
            Require.present("grid.anchor", anchor);
            Duration longest = anchor == Anchor.WINDOW_START ? SlotQuery.MAX_RANGE : Duration.ofDays(1);
            if (step.compareTo(SHORTEST_STEP) < 0 || step.compareTo(longest) > 0) {
                throw new IllegalArgumentException("grid.step: must be PT1M to " + longest + ", was " + step);
            }
            step = step.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * One appointment after the other from the start of each window: steps of duration, add-ons and both buffers. Together
     * they must be a minute or more.
     */
    record BackToBack() implements Grid {}

    /**
     * The same starts on every date that is open then.
     *
     * @param times on the wall clock, 1 to 1,440; sorted, each once
     */
    record FixedStarts(List<LocalTime> times) implements Grid {

        /**
         * @throws IllegalArgumentException if there are none or too many
         */
        public FixedStarts {
            Require.between(
                    "grid.times.size", Require.present("grid.times", times).size(), 1, 1_440);
            TreeSet<LocalTime> distinct = new TreeSet<>();
            times.forEach(time -> distinct.add(Require.wallTime("grid.time", time)));
            times = List.copyOf(distinct);
        }
    }

    /** Steps of that length on the wall clock, from local midnight. */
    static Grid every(Duration step) {
        return new Steps(step, Anchor.LOCAL_MIDNIGHT);
    }

    /** Steps of that length in elapsed time, from the start of each window. */
    static Grid everyFromWindowStart(Duration step) {
        return new Steps(step, Anchor.WINDOW_START);
    }

    /** One appointment after the other from the start of each window. */
    static Grid backToBack() {
        return new BackToBack();
    }

    /**
     * The same starts on every date, as in {@code Grid.at("09:00", "13:30")}.
     *
     * @throws IllegalArgumentException if one of them is no time, or there are none
     */
    static Grid at(String... times) {
        return new FixedStarts(Arrays.stream(times)
                .map(time -> Require.wallTime("grid.time", time))
                .toList());
    }
}
