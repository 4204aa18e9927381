package io.github.bookings4j.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Single openings, one on each date for decades: who asks about one date looks at few of them. */
class OneOffsTest {

    private static final Instant FIRST = Instant.parse("2010-01-01T09:00:00Z");
    private static final int DAY = 5_000;

    private final Counted openings = new Counted(IntStream.range(0, OpeningHours.MAX_DATES)
            .mapToObj(i -> OneOffHours.at(TimeRange.of(FIRST.plus(Duration.ofDays(i)), Duration.ofHours(1))))
            .toList());
    private final OneOffs oneOffs = new OneOffs(openings, new WallClock(ZoneId.of("America/St_Johns")));

    @Test
    void thoseOfADateAreFoundWithoutALookAtAll() {
        long date = FIRST.getEpochSecond() / 86_400 + DAY;
        assertThat(oneOffs.on(date)).containsExactly(openings.all.get(DAY));
        assertThat(openings.looks).isLessThan(100);
    }

    @Test
    void thoseThatMayReachIntoARangeAreNoOlderThanTheLongest() {
        Instant before = FIRST.plus(Duration.ofDays(DAY)).minusSeconds(1);
        assertThat(oneOffs.datesReaching(Micros.of(before))).isEmpty();
        assertThat(openings.looks).isLessThan(1_000);
    }

    /** At a minute past midnight the clock went back by an hour, so the old date went on after the new one had begun. */
    @Test
    void oneOfADateThatGoesOnAfterTheNextHasBegunIsFound() {
        OneOffHours late = OneOffHours.at(TimeRange.of(Instant.parse("2010-11-07T02:45:00Z"), Duration.ofHours(1)));
        OneOffs some = new OneOffs(List.of(late), new WallClock(ZoneId.of("America/St_Johns")));
        long sixth = Instant.parse("2010-11-06T00:00:00Z").getEpochSecond() / 86_400;
        assertThat(some.on(sixth)).containsExactly(late);
        assertThat(some.on(sixth + 1)).isEmpty();
    }

    /** Counts how often an element is looked at. */
    private static final class Counted extends AbstractList<OneOffHours> implements RandomAccess {

        private final List<OneOffHours> all;
        private int looks;

        private Counted(List<OneOffHours> all) {
            this.all = all;
        }

        @Override
        public OneOffHours get(int index) {
            looks++;
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}
