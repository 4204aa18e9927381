package io.github.bookings4j.testkit.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** All chance of one test, from one seed: the same seed gives the same throws. For one thread. */
public final class Dice {

    private final SplittableRandom random;

    /** Those of that seed. */
    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True in so many of a hundred throws. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** One of these numbers, both inclusive. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of these values, of which there is at least one. */
    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T oneOf(T... values) {
        return oneOf(List.of(values));
    }

    /** Some of them, in their order; now and then none or all. */
    public <T> List<T> someOf(List<T> values) {
        int percent = between(0, 100);
        List<T> some = new ArrayList<>(values);
        some.removeIf(value -> !chance(percent));
        return some;
    }
}
