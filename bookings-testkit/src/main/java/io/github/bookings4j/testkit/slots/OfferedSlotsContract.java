package io.github.bookings4j.testkit.slots;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.testkit.StoreHarness;
import io.github.bookings4j.testkit.random.Dice;
import io.github.bookings4j.testkit.random.Seeds;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * R29: every slot offered can be booked at once, and every start not offered is refused with a reason. Asked of a host with
 * random opening hours, grid, services, rules, bookings and blocked times, in any zone and mostly where its clock changes.
 *
 * <p>{@code -Dslots.cases=} says how many cases are played; a failure says the seed of its case, and {@code -Dseed=} plays that
 * one again.
 *
 * @since 0.1
 */
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
public abstract class OfferedSlotsContract {

    private final StoreHarness tested;

    /** Runs the contract on the harness's stores, an empty one for each case. */
    protected OfferedSlotsContract(StoreHarness harness) {
        this.tested = harness;
    }

    /** How many cases are played where {@code -Dslots.cases} does not say it; 200. */
    protected int cases() {
        return 200;
    }

    /** What is offered is accepted, and what is not offered is not. */
    @Test
    @DisplayName("PROP-01: every slot offered can be booked at once; every start not offered is rejected with a reason")
    protected void offersWhatItAccepts() {
        Seeds.each("slots.cases", cases(), this::play);
    }

    private void play(long seed) {
        Dice dice = new Dice(seed);
        RandomHost host = RandomHost.on(tested::emptyStore, dice);
        Question question = new RandomQuestion(dice, host, new RandomOccupation(dice, host).fill()).ask();
        try {
            OfferCheck check = new OfferCheck(dice, host.bookings(), question);
            check.isWellFormed();
            check.agreesWithExplain();
            check.saysWhatIsLeft();
            check.canBeTaken();
        } catch (BookingRejectedException refused) {
            // Nothing can be had at all; then explain says so as well, whatever the start.
            for (ResourceSet candidate : question.candidates()) {
                Assertions.assertThat(question.explain(
                                host.bookings(), candidate, question.query().range().start()))
                        .as("%s was refused: %s", question, refused.getMessage())
                        .containsAll(refused.rejections());
            }
        }
    }
}
