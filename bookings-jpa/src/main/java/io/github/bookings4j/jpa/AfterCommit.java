package io.github.bookings4j.jpa;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Actions that wait for a commit. */
final class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);

    private final List<Runnable> actions = new ArrayList<>();

    void add(Runnable action) {
        actions.add(action);
    }

    /** Forgets, when called, what was added since. */
    Runnable savepoint() {
        int size = actions.size();
        return () -> actions.subList(size, actions.size()).clear();
    }

    /** Runs each action once; what one of them throws is logged, and keeps no other from running. */
    void run() {
        List<Runnable> due = List.copyOf(actions);
        actions.clear();
        run(due);
    }

    /** Runs these in the same way. */
    static void run(List<Runnable> due) {
        for (Runnable action : due) {
            try {
                action.run();
            } catch (RuntimeException | Error e) {
                LOG.error("An action after the commit failed; what was committed stays", e);
            }
        }
    }
}
