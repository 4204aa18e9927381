package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.testkit.StoreHarness;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Plays random sequences of commands on a store and on a small obvious model, and compares the two after every command:
 * what was accepted and what refused, why, every booking, every event, busy times, counts and the feed.
 *
 * <p>Each run begins at a seed of its own, which it prints. {@code -Dseed=} plays the sequence of that seed again, and only
 * that; {@code -Dmodel.sequences=} says how many sequences to play, {@code -Dmodel.commands=} how long each is. A failure
 * says the seed of the failing sequence and its commands.
 *
 * @since 0.1
 */
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
public abstract class RandomModelContract {

    private final StoreHarness tested;

    /** Runs the contract on the harness's stores, an empty one for each sequence. */
    protected RandomModelContract(StoreHarness harness) {
        this.tested = harness;
    }

    /** How many sequences are played under each buffer rule where {@code -Dmodel.sequences} does not say it; 1,000. */
    protected int sequences() {
        return 1_000;
    }

    /** Padded intervals never overlap, and everything is as the model says. */
    @Test
    @DisplayName("PROP-02: after any random command sequence, no two active padded intervals of one provider overlap,"
            + " and all is as the model says (buffer rule SUM)")
    protected void keepsBusyTimesApart() {
        play(BufferRule.SUM);
    }

    /** No padded interval overlaps another appointment, and everything is as the model says. */
    @Test
    @DisplayName("after any random command sequence, no active padded interval overlaps another appointment,"
            + " and all is as the model says (buffer rule MAX)")
    protected void keepsAppointmentsOutOfBuffers() {
        play(BufferRule.MAX);
    }

    private void play(BufferRule bufferRule) {
        Long given = Long.getLong("seed");
        long first = given == null ? ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE) : given;
        int count = Integer.getInteger("model.sequences", given == null ? sequences() : 1);
        int length = Integer.getInteger("model.commands", 25);
        System.out.println("Random model, " + bufferRule + ": " + count + " sequences of " + length
                + " commands from -Dseed=" + first);
        for (long seed = first; seed < first + count; seed++) {
            new Sequence(seed, bufferRule, tested.emptyStore(bufferRule)).play(length);
        }
    }
}
