package io.github.bookings4j.testkit.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.testkit.random.Dice;
import io.github.bookings4j.testkit.random.Seeds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the library expects of a slots engine, for those who write their own.
 *
 * <pre>{@code
 * class OfficeHoursTest extends SlotsEngineContract {
 *     OfficeHoursTest() {
 *         super(new OfficeHours(), aWeekOf(haircut), theDayTheClockChanges(massage));
 *     }
 * }
 * }</pre>
 *
 * <p>Parts of the questions' ranges are asked about by chance; a failure says the seed, and {@code -Dseed=} plays it again.
 *
 * @since 0.1
 */
public abstract class SlotsEngineContract {

    private static final int PARTS = 200;

    private final SlotsEngine engine;
    private final List<EngineQuery> queries;

    /**
     * Runs the contract on an engine.
     *
     * @param queries questions such as it will be asked, each of which has an answer: a week or so, also one in which the
     *     clock changes, also of several resources if it knows about them
     */
    protected SlotsEngineContract(SlotsEngine engine, EngineQuery... queries) {
        this.engine = engine;
        this.queries = List.of(queries);
    }

    /** An engine without slots would pass all else. */
    @Test
    protected void offersSomething() {
        assertThat(queries)
                .isNotEmpty()
                .allSatisfy(
                        query -> assertThat(engine.slots(query)).as("%s", query).isNotEmpty());
    }

    /** By start, and none twice. */
    @Test
    protected void offersEachStartOnceAndInOrder() {
        assertThat(queries).allSatisfy(query -> {
            List<Instant> starts = starts(query);
            assertThat(starts).as("%s", query).isEqualTo(List.copyOf(new TreeSet<>(starts)));
        });
    }

    /** A slot that begins or ends outside of the range is none. */
    @Test
    protected void staysInsideTheRange() {
        assertThat(queries)
                .allSatisfy(query -> assertThat(engine.slots(query))
                        .allMatch(slot -> query.range().encloses(slot.time()), "lies inside " + query.range()));
    }

    /** Add-ons count: the duration is the query's, not the service's. */
    @Test
    protected void offersAppointmentsOfTheDurationAskedFor() {
        for (EngineQuery query : queries) {
            for (Duration duration : List.of(query.duration(), query.duration().plusMinutes(5))) {
                assertThat(engine.slots(lasting(query, duration)))
                        .extracting(slot -> slot.time().duration())
                        .as("%s for %s", query, duration)
                        .containsOnly(duration);
            }
        }
    }

    /** One booking takes all of the query's resources. */
    @Test
    protected void offersTheResourcesAskedFor() {
        assertThat(queries)
                .allSatisfy(query -> assertThat(engine.slots(query))
                        .extracting(Slot::candidates)
                        .containsOnly(List.of(query.resourceSet())));
    }

    /** Where the range begins does not shift the grid: a part has what the whole has there. */
    @Test
    protected void answersAPartAsItAnswersTheWhole() {
        Seeds.each("slots.cases", PARTS, seed -> {
            Dice dice = new Dice(seed);
            EngineQuery whole = dice.oneOf(queries);
            EngineQuery part = whole.within(part(whole.range(), dice));
            assertThat(engine.slots(part))
                    .as("%s of %s", part.range(), whole)
                    .isEqualTo(engine.slots(whole).stream()
                            .filter(slot -> part.range().encloses(slot.time()))
                            .toList());
        });
    }

    /** Before a start is accepted, the engine is asked about that appointment and nothing else. */
    @Test
    protected void knowsEachOfItsStartsWhenAskedAboutItAlone() {
        assertThat(queries)
                .allSatisfy(query -> assertThat(engine.slots(query))
                        .allSatisfy(slot -> assertThat(engine.slots(query.within(slot.time())))
                                .containsExactly(slot)));
    }

    /** What is on offer is open: a booking that keeps its start may go on there. */
    @Test
    protected void isOpenWhereItHasASlot() {
        assertThat(queries)
                .allSatisfy(query -> assertThat(engine.slots(query))
                        .allSatisfy(slot -> assertThat(engine.openSlot(query.within(slot.time())))
                                .contains(slot)));
    }

    /** Operators and customers read it. */
    @Test
    protected void saysWhyAStartIsNotOnOffer() {
        for (EngineQuery query : queries) {
            Instant start = query.range().start().plusNanos(1_000);
            TimeRange odd = TimeRange.of(start, query.duration());
            assertThat(engine.reason(query.within(odd))).as("%s", query).isNotBlank();
        }
    }

    private List<Instant> starts(EngineQuery query) {
        return engine.slots(query).stream().map(Slot::start).toList();
    }

    private static EngineQuery lasting(EngineQuery query, Duration duration) {
        return new EngineQuery(
                query.tenant(),
                query.service(),
                query.resources(),
                duration,
                query.buffers(),
                query.range(),
                query.rescheduling());
    }

    /** Any part, to the second. */
    private static TimeRange part(TimeRange range, Dice dice) {
        int seconds = (int) Math.min(Integer.MAX_VALUE, range.duration().toSeconds());
        int from = dice.between(0, seconds - 1);
        return TimeRange.of(range.start().plusSeconds(from), Duration.ofSeconds(dice.between(1, seconds - from)));
    }
}
