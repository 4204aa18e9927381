package io.github.bookings4j.testkit.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.testkit.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** R29: compares what is offered with what is accepted. */
final class OfferCheck {

    private static final int STARTS = 40;

    private final Dice dice;
    private final Bookings bookings;
    private final Question question;
    private final List<Slot> slots;
    private final TreeMap<Instant, Slot> byStart = new TreeMap<>();

    OfferCheck(Dice dice, Bookings bookings, Question question) {
        this.dice = dice;
        this.bookings = bookings;
        this.question = question;
        this.slots = bookings.availableSlots(question.query());
        slots.forEach(slot -> byStart.put(slot.start(), slot));
    }

    /** How many slots there are. */
    int size() {
        return slots.size();
    }

    /** Each start is there once, in order, inside the range; and all ways to ask give the same. */
    void isWellFormed() {
        assertThat(List.copyOf(byStart.values())).as("slots by start, each once").isEqualTo(slots);
        assertThat(slots).allSatisfy(slot -> {
            assertThat(slot.time().duration()).isEqualTo(question.duration());
            assertThat(question.query().range().encloses(slot.time())).isTrue();
        });
        assertThat(bookings.streamSlots(question.query())).as("the stream").isEqualTo(slots);
        assertThat(bookings.firstFree(question.query())).as("the first").isEqualTo(slots.stream().findFirst());
        TreeSet<LocalDate> days = new TreeSet<>();
        slots.forEach(slot -> days.add(LocalDate.ofInstant(slot.start(), ZoneOffset.UTC)));
        assertThat(bookings.freeDays(question.query(), ZoneOffset.UTC)).as("the days").isEqualTo(List.copyOf(days));
    }

    /** A start is offered to exactly those candidates of whom explain has nothing to say. */
    void agreesWithExplain() {
        for (Instant start : starts()) {
            List<ResourceSet> can = new ArrayList<>();
            for (ResourceSet candidate : question.candidates()) {
                if (question.isPresent(candidate, start)
                        ? isOffered(candidate, start)
                        : question.explain(bookings, candidate, start).isEmpty()) {
                    can.add(candidate);
                }
            }
            List<ResourceSet> offered = Optional.ofNullable(byStart.get(start))
                    .map(Slot::candidates)
                    .orElse(List.of());
            assertThat(offered)
                    .as("who is offered at %s; %s says %s", start, question, reasons(start))
                    .isEqualTo(can);
        }
    }

    /** What is said to be left can be taken, and one more cannot. */
    void saysWhatIsLeft() {
        if (question.moved().isPresent() || question.service().capacity().kind() != Capacity.Kind.UNITS) {
            return;
        }
        for (int i = 0; i < 3 && !slots.isEmpty(); i++) {
            Slot slot = dice.oneOf(slots);
            assertThat(slot.candidates()).as("%s at %s", question, slot).anyMatch(each -> fits(each, slot, 0));
            assertThat(slot.candidates()).as("%s at %s", question, slot).noneMatch(each -> fits(each, slot, 1));
        }
    }

    /** A slot that is taken is taken. */
    void canBeTaken() {
        if (!slots.isEmpty()) {
            Slot slot = dice.oneOf(slots);
            ResourceSet candidate = dice.oneOf(slot.candidates());
            assertThat(question.take(bookings, candidate, slot.start()).time()).isEqualTo(slot.time());
        }
    }

    private boolean fits(ResourceSet candidate, Slot slot, int more) {
        return bookings.explain(question.request(candidate, slot.start())
                        .units(slot.capacityLeft() + more)
                        .build())
                .isEmpty();
    }

    private boolean isOffered(ResourceSet candidate, Instant start) {
        return byStart.containsKey(start) && byStart.get(start).candidates().contains(candidate);
    }

    private String reasons(Instant start) {
        return question.candidates().stream()
                .map(candidate -> candidate + " " + question.explain(bookings, candidate, start))
                .toList()
                .toString();
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
        starts.removeIf(start -> start.isBefore(range.start())
                || start.plus(question.duration()).isAfter(range.end()));
        return List.copyOf(starts);
    }
}
