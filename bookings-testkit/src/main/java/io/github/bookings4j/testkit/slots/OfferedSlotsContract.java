package io.github.bookings4j.testkit.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.testkit.StoreHarness;
import io.github.bookings4j.testkit.random.Dice;
import io.github.bookings4j.testkit.random.Seeds;
import java.time.Instant;
import java.util.Optional;
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
        RandomHost host = RandomHost.on(tested::emptyStore, seed, dice);
        Question question = new RandomQuestion(dice, host, new RandomOccupation(dice, host).fill()).ask();
        offered(dice, question, host).ifPresent(check -> {
            check.isWellFormed();
            check.agreesWithExplain();
            check.agreesWithTheTable();
            check.saysWhatIsLeft();
            check.canBeTaken();
        });
    }

    /** Only the question for slots may be refused: what it has offered must not be. */
    private static Optional<OfferCheck> offered(Dice dice, Question question, RandomHost host) {
        try {
            return Optional.of(new OfferCheck(dice, question, host));
        } catch (BookingRejectedException refused) {
            isRefusedEverywhere(question, refused);
            return Optional.empty();
        }
    }

    /** Nothing can be had at all; then explain says so as well, whatever the start, but for one that it has already. */
    private static void isRefusedEverywhere(Question question, BookingRejectedException refused) {
        Instant start = question.query().range().start().plusSeconds(1);
        for (ResourceSet candidate : question.candidates()) {
            assertThat(question.explain(candidate, start))
                    .as("%s was refused: %s", question, refused.getMessage())
                    .containsAll(refused.rejections());
        }
    }
}
