package io.github.bookings4j.testkit;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What every store has to keep, one topic after the other: what comes back, what is found, what a write refuses, what locks
 * are good for. A store's test extends it and hands over its harness.
 */
@Timeout(180)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
public abstract class BookingStoreContract {

    private final StoreHarness tested;

    /** Runs the contract on the harness's stores. */
    protected BookingStoreContract(StoreHarness harness) {
        this.tested = harness;
    }

    /** A booking comes back as it was written. */
    @Nested
    class RoundTrips extends RoundTripTopic {
        RoundTrips() {
            super(tested);
        }
    }

    /** So does its text, in whatever script. */
    @Nested
    class Text extends TextTopic {
        Text() {
            super(tested);
        }
    }

    /** A booking is loaded by any of its keys. */
    @Nested
    class Loading extends LoadTopic {
        Loading() {
            super(tested);
        }
    }

    /** A write is refused as a whole, or not at all. */
    @Nested
    class Writing extends WriteTopic {
        Writing() {
            super(tested);
        }
    }

    /** What is taken, and when it is free again. */
    @Nested
    class Allocations extends AllocationTopic {
        Allocations() {
            super(tested);
        }
    }

    /** Time that nobody may book. */
    @Nested
    class BlockedTimes extends BlockedTimeTopic {
        BlockedTimes() {
            super(tested);
        }
    }

    /** Bookings are found by what they have. */
    @Nested
    class Finding extends FindTopic {
        Finding() {
            super(tested);
        }
    }

    /** Many are given a page at a time. */
    @Nested
    class Paging extends PageTopic {
        Paging() {
            super(tested);
        }
    }

    /** Bookings are counted by status. */
    @Nested
    class Counting extends CountTopic {
        Counting() {
            super(tested);
        }
    }

    /** When those start that are counted. */
    @Nested
    class Starts extends StartsTopic {
        Starts() {
            super(tested);
        }
    }

    /** What is over is found. */
    @Nested
    class Ended extends EndedTopic {
        Ended() {
            super(tested);
        }
    }

    /** Every change is on record. */
    @Nested
    class History extends HistoryTopic {
        History() {
            super(tested);
        }
    }

    /** All events have one order. */
    @Nested
    class Feed extends FeedTopic {
        Feed() {
            super(tested);
        }
    }

    /** No tenant sees or hinders another. */
    @Nested
    class Tenants extends TenantTopic {
        Tenants() {
            super(tested);
        }
    }

    /** Who holds a lock is alone. */
    @Nested
    class Locks extends LockTopic {
        Locks() {
            super(tested);
        }
    }

    /** A constraint catches what locks do not. */
    @Nested
    class OverlapConstraint extends OverlapConstraintTopic {
        OverlapConstraint() {
            super(tested);
        }
    }

    /** A short way ends where the ordinary one does. */
    @Nested
    class Reserving extends ReserveTopic {
        Reserving() {
            super(tested);
        }
    }

    /** Several stores keep one set of data. */
    @Nested
    class SharedData extends SharedDataTopic {
        SharedData() {
            super(tested);
        }
    }

    /** The commands do on this store what they promise. */
    @Nested
    class Commands extends CommandTopic {
        Commands() {
            super(tested);
        }
    }

    /** So do holds, which expire without anybody writing it. */
    @Nested
    class Holds extends HoldTopic {
        Holds() {
            super(tested);
        }
    }
}
