package io.github.bookings4j.testkit;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What a transaction of a store is: all or nothing, and told about when it is done. A store's test extends it and hands over
 * its harness.
 */
@Timeout(180)
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
public abstract class TransactionContract {

    private final StoreHarness tested;

    /** Runs the contract on the harness's stores. */
    protected TransactionContract(StoreHarness harness) {
        this.tested = harness;
    }

    /** What is thrown takes everything back. */
    @Nested
    class Rollback extends RollbackTopic {
        Rollback() {
            super(tested);
        }
    }

    /** A savepoint takes back what was done since. */
    @Nested
    class Savepoints extends SavepointTopic {
        Savepoints() {
            super(tested);
        }
    }

    /** Actions for after the commit run then, and only then. */
    @Nested
    class AfterCommit extends AfterCommitTopic {
        AfterCommit() {
            super(tested);
        }
    }

    /** Listeners inside the transaction and after it. */
    @Nested
    class Listeners extends ListenerTopic {
        Listeners() {
            super(tested);
        }
    }
}
