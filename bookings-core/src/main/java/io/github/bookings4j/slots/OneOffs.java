package io.github.bookings4j.slots;

import java.util.List;
import java.util.TreeSet;

/**
 * Single openings, of which there may be thousands: few are looked at for one question.
 *
 * @param byStart all of them
 * @param clock whose dates
 */
record OneOffs(List<OneOffHours> byStart, WallClock clock) {

    /** A date may begin later or go on longer than midnight says, where the clock is set back over it. */
    private static final long BESIDE = 2 * Micros.DAY;

    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** Those that begin on a date, by start. */
    List<OneOffHours> on(long day) {
        if (byStart.isEmpty()) {
            return List.of();
        }
        int first = firstFrom(clock.instant(day * Micros.DAY) - BESIDE);
        int end = firstFrom(clock.instant((day + 1) * Micros.DAY) + BESIDE);
        return byStart.subList(first, Math.max(first, end)).stream()
                .filter(each -> dayOf(each) == day)
                .toList();
    }

    /** The dates, in order, on which any begins that is not over yet at that moment. */
    TreeSet<Long> datesReaching(long moment) {
        TreeSet<Long> dates = new TreeSet<>();
        int end = firstFrom(moment + 1);
        for (int i = firstFrom(moment - Micros.of(OneOffHours.LONGEST)); i < end; i++) {
            if (Micros.of(byStart.get(i).time().end()) >= moment) {
                dates.add(dayOf(byStart.get(i)));
            }
        }
        return dates;
    }

    private long dayOf(OneOffHours each) {
        return clock.day(Micros.of(each.time().start()));
    }

    private int firstFrom(long moment) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Micros.of(byStart.get(middle).time().start()) < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
