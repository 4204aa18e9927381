package io.github.bookings4j.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** All chance of one sequence, from one seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T oneOf(T... values) {
        return oneOf(List.of(values));
    }

    /** Some of them, in their order; now and then none or all. */
    <T> List<T> someOf(List<T> values) {
        int percent = between(0, 100);
        List<T> some = new ArrayList<>(values);
        some.removeIf(value -> !chance(percent));
        return some;
    }
}
