package io.github.bookings4j.internal.occupancy;

/** The largest of some values that stand next to each other, while both ends move forward; each value is looked at twice. */
final class SlidingMaximum {

    private final int[] values;
    /** Places of values that are not followed by a larger one; the first is that of the largest. */
    private final int[] places;

    private int first;
    private int end;

    SlidingMaximum(int[] values) {
        this.values = values;
        this.places = new int[values.length];
    }

    /** Takes in the value at the next place. */
    void enter(int place) {
        while (end > first && values[places[end - 1]] <= values[place]) {
            end--;
        }
        places[end++] = place;
    }

    /** Lets go of all before that place. */
    void leaveBefore(int place) {
        while (first < end && places[first] < place) {
            first++;
        }
    }

    /** The largest, or something else where there is none. */
    int maximum(int otherwise) {
        return first < end ? values[places[first]] : otherwise;
    }
}
