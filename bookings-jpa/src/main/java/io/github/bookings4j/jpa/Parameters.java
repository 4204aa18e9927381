package io.github.bookings4j.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of an {@code in (…)}. Their number is rounded up to a power of two, by repeating the last one, so that there
 * are few texts.
 *
 * @param values by name
 */
record Parameters(Map<String, Object> values) {

    /** For these values, one or more, under names that begin with {@code prefix}. */
    static Parameters of(String prefix, Collection<?> values) {
        List<Object> given = new ArrayList<>(values);
        Map<String, Object> named = new LinkedHashMap<>();
        int size = roundedUp(given.size());
        for (int i = 0; i < size; i++) {
            named.put(prefix + i, given.get(Math.min(i, given.size() - 1)));
        }
        return new Parameters(named);
    }

    /** As in {@code (:id0, :id1)}. */
    String text() {
        return "(:" + String.join(", :", values.keySet()) + ")";
    }

    private static int roundedUp(int count) {
        return count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
    }
}
