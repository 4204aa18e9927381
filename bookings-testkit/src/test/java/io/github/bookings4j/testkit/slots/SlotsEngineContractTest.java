package io.github.bookings4j.testkit.slots;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The contract accepts the engine that ships, and finds each way to break its promises. */
class SlotsEngineContractTest {

    private static final SlotsEngine SHIPPED = OpeningHoursSlotsEngine.of(Map.of(
            "anna", OpeningHours.in("Europe/Lisbon").open("09:00", "12:00").build()));

    /** A week in which the clock changes. */
    private static EngineQuery week() {
        BookableService service = BookableService.service("haircut")
                .lasting(Duration.ofMinutes(45))
                .offeredBy("anna", "Europe/Lisbon")
                .build();
        return new EngineQuery(
                Tenant.none(),
                service,
                List.copyOf(service.resources()),
                service.duration(),
                service.buffers(),
                TimeRange.of(Instant.parse("2026-03-25T00:00:00Z"), Duration.ofDays(7)),
                Optional.empty());
    }

    private static final class Subject extends SlotsEngineContract {
        Subject(SlotsEngine engine) {
            super(engine, week());
        }
    }

    @Test
    void theEngineThatShipsKeepsIt() {
        Subject shipped = new Subject(SHIPPED);
        assertThatCode(() -> {
                    shipped.offersSomething();
                    shipped.offersEachStartOnceAndInOrder();
                    shipped.staysInsideTheRange();
                    shipped.offersAppointmentsOfTheDurationAskedFor();
                    shipped.offersTheResourcesAskedFor();
                    shipped.answersAPartAsItAnswersTheWhole();
                    shipped.knowsEachOfItsStartsWhenAskedAboutItAlone();
                    shipped.isOpenWhereItHasASlot();
                    shipped.saysWhyAStartIsNotOnOffer();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anEngineWithoutSlotsIsFound() {
        isFound(query -> List.of(), SlotsEngineContract::offersSomething);
    }

    @Test
    void startsOutOfOrderAreFound() {
        isFound(
                changing(slots -> {
                    List<Slot> reversed = new ArrayList<>(slots);
                    Collections.reverse(reversed);
                    return reversed;
                }),
                SlotsEngineContract::offersEachStartOnceAndInOrder);
    }

    @Test
    void startsThatAreThereTwiceAreFound() {
        isFound(
                changing(slots -> slots.stream()
                        .flatMap(slot -> List.of(slot, slot).stream())
                        .toList()),
                SlotsEngineContract::offersEachStartOnceAndInOrder);
    }

    @Test
    void slotsOutsideOfTheRangeAreFound() {
        isFound(query -> SHIPPED.slots(query.within(longer(query.range()))), SlotsEngineContract::staysInsideTheRange);
    }

    @Test
    void theDurationOfTheServiceInsteadOfTheQueryIsFound() {
        isFound(
                changing(slots -> slots.stream()
                        .map(slot -> slot(slot, slot.start(), slot.start().plus(week().duration())))
                        .toList()),
                SlotsEngineContract::offersAppointmentsOfTheDurationAskedFor);
    }

    @Test
    void otherResourcesAreFound() {
        isFound(
                changing(slots -> slots.stream()
                        .map(slot -> new Slot(List.of(ResourceSet.of("ben")), slot.start(), slot.end(), 1, 1))
                        .toList()),
                SlotsEngineContract::offersTheResourcesAskedFor);
    }

    @Test
    void aGridThatBeginsWhereTheQueryBeginsIsFound() {
        SlotsEngine sliding = query -> {
            List<Slot> slots = new ArrayList<>();
            for (Instant start = query.range().start();
                    !start.plus(query.duration()).isAfter(query.range().end());
                    start = start.plus(query.duration())) {
                slots.add(query.slotAt(start));
            }
            return slots;
        };
        isFound(sliding, SlotsEngineContract::answersAPartAsItAnswersTheWhole);
    }

    @Test
    void anEngineThatForgetsAStartWhenAskedAloneIsFound() {
        isFound(
                query -> query.range().duration().equals(query.duration()) ? List.of() : SHIPPED.slots(query),
                SlotsEngineContract::knowsEachOfItsStartsWhenAskedAboutItAlone);
    }

    @Test
    void anEngineThatIsClosedWhereItHasASlotIsFound() {
        isFound(
                new SlotsEngine() {
                    @Override
                    public List<Slot> slots(EngineQuery query) {
                        return SHIPPED.slots(query);
                    }

                    @Override
                    public Optional<Slot> openSlot(EngineQuery query) {
                        return Optional.empty();
                    }
                },
                SlotsEngineContract::isOpenWhereItHasASlot);
    }

    @Test
    void anEngineThatHasNothingToSayIsFound() {
        isFound(
                new SlotsEngine() {
                    @Override
                    public List<Slot> slots(EngineQuery query) {
                        return SHIPPED.slots(query);
                    }

                    @Override
                    public String reason(EngineQuery query) {
                        return " ";
                    }
                },
                SlotsEngineContract::saysWhyAStartIsNotOnOffer);
    }

    private static void isFound(SlotsEngine broken, Consumer<SlotsEngineContract> test) {
        assertThatThrownBy(() -> test.accept(new Subject(broken))).isInstanceOf(AssertionError.class);
    }

    private static SlotsEngine changing(UnaryOperator<List<Slot>> change) {
        return query -> change.apply(SHIPPED.slots(query));
    }

    private static TimeRange longer(TimeRange range) {
        return TimeRange.of(range.start(), range.end().plus(Duration.ofDays(1)));
    }

    private static Slot slot(Slot slot, Instant start, Instant end) {
        return new Slot(slot.candidates(), start, end, slot.capacity(), slot.capacityLeft());
    }
}
