package io.github.bookings4j.slots;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * The wall clock of a zone. It remembers the stretch of time between two changes of the clock in which it was last asked, for
 * there local time and instant differ by one number. For one thread.
 */
final class WallClock {

    private final ZoneId zone;
    private final ZoneRules rules;

    private long offset;
    private long from;
    private long until;
    /** From here on local times of the stretch come only once. */
    private long onceFrom;

    WallClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** R26: the instant of a local time; in a gap later by the gap, of two the earlier. */
    long instant(long local) {
        if (!comesOnce(local)) {
            seek(local - offset);
        }
        return comesOnce(local) ? local - offset : lookedUp(local);
    }

    /** Whether it is a local time of the present stretch, and of no other. */
    private boolean comesOnce(long local) {
        long instant = local - offset;
        return instant >= onceFrom && instant < until;
    }

    /** The local date of an instant, as days since 1970-01-01. */
    long day(long instant) {
        seek(instant);
        return Math.floorDiv(instant + offset, Micros.DAY);
    }

    /** Goes to the stretch of that instant. */
    void seek(long instant) {
        if (instant < from || instant >= until) {
            Instant at = Micros.instant(instant);
            ZoneOffsetTransition last = rules.previousTransition(at.plusNanos(1));
            offset = micros(last == null ? rules.getOffset(at) : last.getOffsetAfter());
            from = last == null ? Long.MIN_VALUE : Micros.of(last.getInstant());
            onceFrom = from + repeated(last);
            ZoneOffsetTransition next = rules.nextTransition(at);
            until = next == null ? Long.MAX_VALUE : Micros.of(next.getInstant());
        }
    }

    /** What the clock shows more than UTC in the present stretch. */
    long offset() {
        return offset;
    }

    /** The end of the present stretch (exclusive). */
    long until() {
        return until;
    }

    private long lookedUp(long local) {
        long instant = Micros.of(Micros.local(local).atZone(zone).toInstant());
        seek(instant);
        return instant;
    }

    private static long repeated(@Nullable ZoneOffsetTransition last) {
        return last == null ? 0 : Math.max(0, micros(last.getOffsetBefore()) - micros(last.getOffsetAfter()));
    }

    private static long micros(ZoneOffset offset) {
        return offset.getTotalSeconds() * Micros.SECOND;
    }
}
