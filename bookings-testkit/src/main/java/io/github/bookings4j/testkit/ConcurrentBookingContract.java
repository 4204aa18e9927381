package io.github.bookings4j.testkit;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What has to hold when many book at once (R12): each test lets up to 50 threads go at the same moment, and then looks at
 * everything that is in the store. A store's test extends it and hands over its harness.
 *
 * <p>A store that lets its callers wait for each other forever is stopped after three minutes.
 */
@Timeout(180)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
public abstract class ConcurrentBookingContract {

    private final StoreHarness tested;

    /** Runs the contract on the harness's stores. */
    protected ConcurrentBookingContract(StoreHarness harness) {
        this.tested = harness;
    }

    /** Many want one time. */
    @Nested
    class SlotRaces extends SlotRaceTopic {
        SlotRaces() {
            super(tested);
        }
    }

    /** Many want a share of something. */
    @Nested
    class CapacityRaces extends CapacityRaceTopic {
        CapacityRaces() {
            super(tested);
        }
    }

    /** Many want several things at once. */
    @Nested
    class ResourceRaces extends ResourceRaceTopic {
        ResourceRaces() {
            super(tested);
        }
    }

    /** Several change one booking, or change places. */
    @Nested
    class ChangeRaces extends ChangeRaceTopic {
        ChangeRaces() {
            super(tested);
        }
    }

    /** Holds against newcomers, blocked time against bookings. */
    @Nested
    class HoldRaces extends HoldRaceTopic {
        HoldRaces() {
            super(tested);
        }
    }

    /** Keys, limits and the duplicate guard. */
    @Nested
    class RuleRaces extends RuleRaceTopic {
        RuleRaces() {
            super(tested);
        }
    }

    /** Readers while others write. */
    @Nested
    class ReadingMeanwhile extends ReadingMeanwhileTopic {
        ReadingMeanwhile() {
            super(tested);
        }
    }
}
