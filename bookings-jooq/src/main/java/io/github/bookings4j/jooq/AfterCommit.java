package io.github.bookings4j.jooq;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what was waiting for a commit. */
final class AfterCommit {

    private static final Logger LOG = LoggerFactory.getLogger(JooqBookingStore.class);

    private AfterCommit() {}

    static void run(List<Runnable> actions) {
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException | Error e) {
                LOG.error("An action after the commit failed; what was committed stays", e);
            }
        }
    }
}
