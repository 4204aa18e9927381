package io.github.bookings4j.memory;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to take back what a transaction has done so far, the latest first. */
final class UndoLog {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    /** Remembers how to take back what was just done. */
    void add(Runnable step) {
        steps.push(step);
    }

    /** How many steps there are to take back: a point to go back to. */
    int size() {
        return steps.size();
    }

    void rollBack() {
        rollBackTo(0);
    }

    void rollBackTo(int size) {
        while (steps.size() > size) {
            steps.pop().run();
        }
    }
}
