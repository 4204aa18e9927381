package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.spi.BookingChange;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Actions for after the commit run then, and only then, before the call returns. */
abstract class AfterCommitTopic extends StoreTopic {

    AfterCommitTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void actionsRunInTheOrderGivenAndBeforeTheCallReturns() {
        List<String> told = new ArrayList<>();
        inTransaction(tx -> {
            tx.afterCommit(() -> told.add("one"));
            tx.afterCommit(() -> told.add("two"));
            tx.lock(Set.of(LockKey.calendar("anna")), Duration.ZERO);
            tx.afterCommit(() -> told.add("three"));
            assertThat(told).isEmpty();
        });
        assertThat(told).containsExactly("one", "two", "three");
    }

    @Test
    void anActionSeesWhatWasCommitted() {
        BookingChange change = Changes.making(StoredBookings.at("10:00").build());
        List<Optional<Booking>> seen = new ArrayList<>();
        inTransaction(tx -> {
            Changes.lock(tx, change);
            tx.afterCommit(() -> seen.add(load(change.after())));
            tx.write(change);
        });
        assertThat(seen).containsExactly(Optional.of(change.after()));
    }

    /** The locks are free by then: another thread gets them while the action waits for it. */
    @Test
    void anActionMayWaitForAnotherTransaction() {
        List<Integer> answers = new ArrayList<>();
        inTransaction(tx -> {
            tx.lock(Set.of(LockKey.calendar("anna")), Duration.ZERO);
            tx.afterCommit(() -> answers.add(Elsewhere.call(() -> transaction(other -> {
                other.lock(Set.of(LockKey.calendar("anna")), Duration.ZERO);
                return 42;
            }))));
        });
        assertThat(answers).containsExactly(42);
    }

    @Test
    void anActionMayWriteInATransactionOfItsOwn() {
        Booking follower = StoredBookings.at("11:00").build();
        inTransaction(tx -> {
            tx.lock(Set.of(LockKey.calendar(TestServices.ANNA)), Duration.ZERO);
            tx.afterCommit(() -> write(Changes.making(follower)));
        });
        assertThat(load(follower)).contains(follower);
    }

    @Test
    void noActionRunsAfterARollback() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> inTransaction(tx -> {
                    tx.afterCommit(() -> told.add("never"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        inTransaction(tx -> tx.afterCommit(() -> told.add("later")));
        assertThat(told).containsExactly("later");
    }
}
