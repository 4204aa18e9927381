package io.github.bookings4j.testkit.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayTable;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** R29: compares what is offered with what is accepted. */
final class OfferCheck {

    private static final int STARTS = 40;
    private static final int ROWS = 15;
    private static final Duration MOMENT = Duration.of(1, ChronoUnit.MICROS);
    private static final Duration LONGEST_TABLE = Duration.ofDays(31);

    private final Dice dice;
    private final Bookings bookings;
    private final Question question;
    private final boolean mustBeOnOffer;
    private final Instant now;
    private final List<Slot> slots;
    private final TreeMap<Instant, Slot> byStart = new TreeMap<>();

    OfferCheck(Dice dice, Question question, RandomHost host) {
        this.dice = dice;
        this.bookings = question.asked();
        this.question = question;
        this.mustBeOnOffer = host.validation() == SlotValidation.ENGINE;
        this.now = host.clock().instant();
        this.slots = bookings.availableSlots(question.query());
        slots.forEach(slot -> byStart.put(slot.start(), slot));
    }

    /** Each start is there once, in order, inside the range; and all ways to ask give the same. */
    void isWellFormed() {
        assertThat(List.copyOf(byStart.values()))
                .as("slots by start, each once")
                .isEqualTo(slots);
        assertThat(slots).allMatch(this::fits, "fits the question");
        assertThat(bookings.streamSlots(question.query())).as("the stream").isEqualTo(slots);
        assertThat(bookings.firstFree(question.query()))
                .as("the first")
                .isEqualTo(slots.stream().findFirst());
        TreeSet<LocalDate> days = new TreeSet<>();
        slots.forEach(slot -> days.add(LocalDate.ofInstant(slot.start(), ZoneOffset.UTC)));
        assertThat(bookings.freeDays(question.query(), ZoneOffset.UTC))
                .as("the days")
                .isEqualTo(List.copyOf(days));
    }

    /** A start is offered to exactly those candidates of whom explain has nothing to say. */
    void agreesWithExplain() {
        for (Instant start : starts()) {
            List<ResourceSet> can = question.candidates().stream()
                    .filter(candidate -> canTake(candidate, start))
                    .toList();
            List<ResourceSet> offered = Optional.ofNullable(byStart.get(start))
                    .map(Slot::candidates)
                    .orElse(List.of());
            assertThat(offered)
                    .as(() -> "who is offered at " + start + "; " + question + " says " + reasons(start))
                    .isEqualTo(can);
        }
    }

    /** Of what need not be on offer to be accepted, only what is offered is looked at; what is there already as well. */
    private boolean canTake(ResourceSet candidate, Instant start) {
        boolean offered = isOffered(candidate, start);
        boolean looked = (offered || mustBeOnOffer) && !question.isPresent(candidate, start);
        return looked ? question.explain(candidate, start).isEmpty() : offered;
    }

    /** The table of the days shows as free what is offered, and says of all else what explain says. */
    void agreesWithTheTable() {
        TimeRange range = question.query().range();
        if (question.isOfOneCustomer()
                || question.candidates().size() > 1
                || range.duration().compareTo(LONGEST_TABLE) > 0) {
            return;
        }
        DayTable table = bookings.why(question.query());
        assertThat(table.rows())
                .as("%s", question)
                .filteredOn(row -> !row.start().plus(question.duration()).isAfter(range.end()))
                .filteredOn(DayTable.Row::free)
                .extracting(DayTable.Row::start)
                .isEqualTo(List.copyOf(byStart.keySet()));
        assertThat(table.rows()).as("%s", question).noneMatch(row -> row.text().isBlank());
        for (int i = 0; i < ROWS && !table.rows().isEmpty(); i++) {
            saysWhatExplainSays(dice.oneOf(table.rows()));
        }
    }

    private void saysWhatExplainSays(DayTable.Row row) {
        ResourceSet candidate = question.candidates().get(0);
        if (!question.isPresent(candidate, row.start())) {
            assertThat(row.reasons())
                    .as("%s of the table; %s", row, question)
                    .isEqualTo(question.explain(candidate, row.start()));
        }
    }

    /** What is said to be left can be taken, and one more cannot. */
    void saysWhatIsLeft() {
        if (question.moved().isPresent()) {
            return;
        }
        for (int i = 0; i < 3 && !slots.isEmpty(); i++) {
            Slot slot = dice.oneOf(slots);
            switch (question.service().capacity().kind()) {
                case UNITS -> isLeft(slot, units -> request -> request.units(units));
                case SEATS -> isLeft(slot, seats -> request -> request.partySize(seats));
                case EXCLUSIVE -> assertThat(slot.capacityLeft()).isEqualTo(1);
            }
        }
    }

    /** More seats than the largest party may have cannot be asked for, however many are left. */
    private void isLeft(Slot slot, IntFunction<UnaryOperator<BookingRequest.Builder>> taking) {
        int most = question.service().capacity().kind() == Capacity.Kind.SEATS
                ? question.service().maxPartySize()
                : Integer.MAX_VALUE;
        int left = slot.capacityLeft();
        assertThat(slot.candidates())
                .as("%s at %s", question, slot)
                .anyMatch(each -> fits(each, slot, taking.apply(Math.min(left, most))));
        if (left < most) {
            assertThat(slot.candidates())
                    .as("%s at %s", question, slot)
                    .noneMatch(each -> fits(each, slot, taking.apply(left + 1)));
        }
    }

    /** A slot that is taken is taken. */
    void canBeTaken() {
        if (!slots.isEmpty()) {
            Slot slot = dice.oneOf(slots);
            ResourceSet candidate = dice.oneOf(slot.candidates());
            assertThat(question.take(candidate, slot.start()).time()).isEqualTo(slot.time());
        }
    }

    private boolean fits(ResourceSet candidate, Slot slot, UnaryOperator<BookingRequest.Builder> taking) {
        return bookings.explain(
                        taking.apply(question.request(candidate, slot.start())).build())
                .isEmpty();
    }

    private boolean fits(Slot slot) {
        return slot.time().duration().equals(question.duration())
                && question.query().range().encloses(slot.time());
    }

    private boolean isOffered(ResourceSet candidate, Instant start) {
        return byStart.containsKey(start) && byStart.get(start).candidates().contains(candidate);
    }

    private String reasons(Instant start) {
        return question.candidates().stream()
                .map(candidate -> candidate + " " + question.explain(candidate, start))
                .toList()
                .toString();
    }

    /** Where the past and the notice end, and a moment beside that. */
    private List<Instant> edges() {
        List<Instant> edges = new ArrayList<>();
        for (Instant edge : List.of(now, now.plus(question.service().bookingNotice()))) {
            edges.addAll(List.of(edge.minus(MOMENT), edge, edge.plus(MOMENT)));
        }
        return edges;
    }

    /** Some that are offered, some that are beside them, some by chance. */
    private List<Instant> starts() {
        TreeSet<Instant> starts = new TreeSet<>();
        TimeRange range = question.query().range();
        long minutes = range.duration().toMinutes();
        for (int i = 0; i < STARTS; i++) {
            if (slots.isEmpty() || dice.chance(50)) {
                long first = Math.floorDiv(range.start().getEpochSecond(), 300L) * 300;
                starts.add(Instant.ofEpochSecond(first + 300L * dice.between(0, (int) (minutes / 5))));
            } else {
                Instant offered = dice.oneOf(slots).start();
                starts.add(offered.plus(Duration.ofMinutes(dice.oneOf(0, 0, 0, -5, 5, -15, 15, -30, 30))));
            }
        }
        starts.addAll(edges());
        starts.removeIf(start ->
                start.isBefore(range.start()) || start.plus(question.duration()).isAfter(range.end()));
        return List.copyOf(starts);
    }
}
