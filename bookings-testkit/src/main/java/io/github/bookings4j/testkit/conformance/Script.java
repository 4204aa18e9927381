package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.spi.BookingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case that is a list of commands.
 *
 * @param conditions what there is around
 * @param given the bookings that it is about
 * @param today services whose terms have changed since those were made
 * @param lines the commands, in order
 */
record Script(Conditions conditions, List<GivenBooking> given, List<Offer> today, List<Line> lines) implements CaseRun {

    /**
     * A service and its terms.
     *
     * @param service the id
     * @param terms on which it is sold
     */
    record Offer(String service, Terms terms) {}

    /**
     * A command and what is expected of it.
     *
     * @param now what time it is then; as before if absent
     * @param step the command
     * @param expected what is expected
     */
    record Line(Optional<Instant> now, Step step, List<Expectation> expected) {}

    @Override
    public List<Mismatch> on(BookingStore store) {
        Stage stage = new Stage(store, conditions);
        List<BookingId> ids = stage.make(given);
        today.forEach(offer -> stage.offer(offer.service(), offer.terms()));
        stage.setClock(conditions.now());
        List<Mismatch> mismatches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String prefix = lines.size() == 1 ? "" : "step " + (i + 1) + ", ";
            run(lines.get(i), stage, ids).forEach(it -> mismatches.add(it.within(prefix)));
        }
        return mismatches;
    }

    private static Set<Mismatch> run(Line line, Stage stage, List<BookingId> ids) {
        stage.setClock(line.now());
        Outcome outcome = line.step().take(stage, ids);
        Set<Mismatch> mismatches = new LinkedHashSet<>();
        line.expected().forEach(expectation -> mismatches.addAll(expectation.check(outcome)));
        return mismatches;
    }
}
