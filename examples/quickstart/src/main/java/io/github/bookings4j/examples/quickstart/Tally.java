package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rejection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts commands of one kind: how many were accepted, and how many refused for which reasons. */
final class Tally {

    private int accepted;
    private final SortedMap<String, Integer> refused = new TreeMap<>();

    /** Gives a command. A refusal is an answer, and is counted; anything else that goes wrong is not for us to catch. */
    void count(Runnable command) {
        try {
            command.run();
            accepted++;
        } catch (BookingRejectedException e) {
            String reasons = e.rejections().stream().map(Rejection::code).collect(Collectors.joining(" + "));
            refused.merge(reasons, 1, Integer::sum);
        }
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were refused for which reasons; where there were several, they are joined. */
    SortedMap<String, Integer> refusedByReasons() {
        return Collections.unmodifiableSortedMap(refused);
    }
}
