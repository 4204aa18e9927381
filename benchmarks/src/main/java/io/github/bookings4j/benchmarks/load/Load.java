package io.github.bookings4j.benchmarks.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which times are asked for, in which order. Each run of a load has a stretch of time to itself, so that it finds all free. */
public enum Load {
    /** All providers in turn, each time once: all must be accepted. */
    SPREAD("spread: 10,000 providers, every attempt for a free time") {
        @Override
        Attempt at(Instant from, long number) {
            // A prime, so that neighbours in the order are none in the tables.
            int provider = (int) (number * 7_919 % Provider.COUNT);
            return new Attempt(Provider.ALL.get(provider), from.plus(pitches(number / Provider.COUNT)), number);
        }
    },
    /** Four attempts for each time of fifty providers, mixed: three of four must be refused. */
    HOT("hot: 50 providers, four attempts for each time") {
        @Override
        Attempt at(Instant from, long number) {
            int slot = MIXED.get((int) (number % MIXED.size()));
            return new Attempt(Provider.ALL.get(slot), from.plus(pitches(number / MIXED.size())), number);
        }
    },
    /** One provider: everybody waits for the same lock. */
    BUSIEST("one provider, every attempt for a free time") {
        @Override
        Attempt at(Instant from, long number) {
            long day = number / FREE_A_DAY;
            Instant start = from.plus(Duration.ofDays(day)).plus(pitches(number % FREE_A_DAY));
            return new Attempt(Provider.BUSIEST, start, number);
        }
    };

    /** So long is a run's stretch. */
    public static final Duration STRETCH = Duration.ofDays(4_000);

    /** Of the 32 times of a day the busiest provider's first is kept for what is there beforehand. */
    private static final int FREE_A_DAY = 31;

    private static final Instant FIRST = Instant.parse("2040-01-01T00:00:00Z");
    private static final int CONTESTED = 50;
    private static final int ATTEMPTS_EACH = 4;
    private static final List<Integer> MIXED = mixed();

    private final String description;

    Load(String description) {
        this.description = description;
    }

    /** For people. */
    public String description() {
        return description;
    }

    /**
     * Where a run's stretch begins.
     *
     * @param run a number of its own
     */
    public static Instant start(int run) {
        return FIRST.plus(STRETCH.multipliedBy(run));
    }

    /**
     * One of a run's attempts.
     *
     * @param run whose stretch
     * @param number which attempt, from 0
     * @throws IllegalStateException if the stretch is used up
     */
    public Attempt attempt(int run, long number) {
        Attempt attempt = at(start(run), number);
        if (!attempt.start().isBefore(start(run + 1))) {
            throw new IllegalStateException("run " + run + ": nothing is free any more after " + number + " attempts");
        }
        return attempt;
    }

    abstract Attempt at(Instant from, long number);

    private static Duration pitches(long number) {
        return Attempt.PITCH.multipliedBy(number + 1);
    }

    private static List<Integer> mixed() {
        List<Integer> providers = IntStream.range(0, CONTESTED * ATTEMPTS_EACH)
                .mapToObj(number -> number % CONTESTED)
                .collect(Collectors.toList());
        Collections.shuffle(providers, new Random(1));
        return List.copyOf(providers);
    }
}
