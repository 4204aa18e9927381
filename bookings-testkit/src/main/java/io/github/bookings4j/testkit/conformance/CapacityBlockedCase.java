package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Capacity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** CAPACITY_BLOCKED: when a pool has not one unit left for a candidate. */
final class CapacityBlockedCase implements CaseKind {

    private static final String CANDIDATE = "candidate";
    private static final int MOST = 100_000;

    @Override
    public String name() {
        return "CAPACITY_BLOCKED";
    }

    @Override
    public CaseRun read(Fields given, Value when, Value then) {
        Fields question = when.fields();
        Conditions conditions = Conditions.read(given).at(question);
        Terms terms = Conditions.service(TermsFields.time(Terms.standard(), given), given);
        List<GivenBooking> bookings = bookings(given, terms);
        Terms candidate = terms.lasting(Duration.ofHours(1))
                .capacity(Capacity.units(question.required("candidateCapacity").integer()));
        List<Ticks.Range> blocked = then.fields().required("blocked").elements().stream()
                .map(Ticks::range)
                .toList();
        Ticks.Range around = around(bookings, candidate.buffers(), blocked);
        Ticks.Range looked = conditions.now().map(around::from).orElse(around);
        return store -> {
            Stage stage = new Stage(store, conditions);
            stage.make(bookings);
            stage.offer(CANDIDATE, candidate);
            stage.setClock(conditions.now());
            List<Ticks.Range> actual = Ticks.where(looked, tick -> isRefused(stage, tick));
            return Mismatch.between("blocked", blocked, actual);
        };
    }

    private static List<GivenBooking> bookings(Fields given, Terms terms) {
        GivenReader reader = new GivenReader(Ticks::instant, terms, GivenStatus.CONFIRMED, List.of());
        List<GivenBooking> bookings = new ArrayList<>();
        for (Value value : given.elements("bookings")) {
            Fields fields = value.fields();
            GivenBooking booking = reader.object(fields, "booking-" + bookings.size());
            Capacity capacity =
                    Capacity.units(fields.required("capacitySnapshot").integer());
            bookings.add(booking.terms(booking.terms().capacity(capacity)));
        }
        return bookings;
    }

    /** A little more than everything that the case speaks of, and that a candidate's buffers reach. */
    private static Ticks.Range around(List<GivenBooking> bookings, Buffers buffers, List<Ticks.Range> blocked) {
        Duration both = buffers.before().plus(buffers.after());
        Buffers reach = Buffers.of(both, both);
        int[] ticks = IntStream.concat(
                        IntStream.of(0),
                        IntStream.concat(
                                blocked.stream().flatMapToInt(it -> IntStream.of(it.start(), it.end())),
                                bookings.stream()
                                        .map(it -> it.busy().widenedBy(reach))
                                        .flatMap(it -> Stream.of(it.start(), it.end()))
                                        .mapToInt(Ticks::floor)))
                .sorted()
                .toArray();
        Ticks.Range range = new Ticks.Range(ticks[0] - 2, ticks[ticks.length - 1] + 3);
        if ((long) range.end() - range.start() > MOST) {
            throw new UnusableCaseException("bookings: must lie within " + MOST + " ticks, are in " + range);
        }
        return range;
    }

    private static boolean isRefused(Stage stage, int tick) {
        BookingRequest request = BookingRequest.forService(CANDIDATE)
                .provider(Stage.RESOURCE)
                .startingAt(Ticks.instant(tick))
                .customer(Stage.CUSTOMER)
                .build();
        return !stage.bookings().explain(request).isEmpty();
    }
}
