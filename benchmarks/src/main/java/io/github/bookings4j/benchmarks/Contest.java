package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.data.Audit;
import io.github.bookings4j.benchmarks.load.Clients;
import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.load.Outcome;
import io.github.bookings4j.benchmarks.report.Spread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;

/** Lets contestants book in turn, round after round, so that whatever slows the machine down for a while meets all of them. */
final class Contest {

    private final Clients clients;
    private final IntSupplier runs;
    private final Map<Contestant, List<Double>> rates = new LinkedHashMap<>();

    /**
     * A contest between these.
     *
     * @param runs gives numbers that nobody has used
     */
    Contest(Clients clients, IntSupplier runs, List<Contestant> contestants) {
        this.clients = clients;
        this.runs = runs;
        contestants.forEach(contestant -> rates.put(contestant, new ArrayList<>()));
    }

    /** Lets each of them book without looking at the watch. */
    void warmUp(Duration time) {
        rates.keySet().forEach(contestant -> run(contestant, time));
    }

    /** Lets each of them book that often for so long; each round begins with another one. */
    void hold(int rounds, Duration slice) {
        List<Contestant> order = new ArrayList<>(rates.keySet());
        for (int round = 0; round < rounds; round++) {
            Progress.say("round " + (round + 1) + " of " + rounds + ", " + order.size() + " runs of " + slice);
            for (int i = 0; i < order.size(); i++) {
                Contestant contestant = order.get((i + round) % order.size());
                rates(contestant).add(run(contestant, slice).rate());
            }
        }
    }

    /** Attempts a second. */
    Spread rate(Contestant contestant) {
        return Spread.of(rates(contestant));
    }

    /** How one compares with another, round by round. */
    Spread ratio(Contestant one, Contestant other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rates(one).size(); round++) {
            ratios.add(rates(one).get(round) / rates(other).get(round));
        }
        return Spread.of(ratios);
    }

    private List<Double> rates(Contestant contestant) {
        return Objects.requireNonNull(rates.get(contestant), contestant::name);
    }

    private Outcome run(Contestant contestant, Duration time) {
        int run = runs.getAsInt();
        Load load = contestant.load();
        Audit audit = new Audit(contestant.endpoint());
        contestant.beforehand().run();
        long before = audit.written(run);
        Outcome outcome = clients.run(time, number -> load.attempt(run, number), contestant.way()::book);
        audit.check(run, before, outcome);
        return outcome;
    }
}
