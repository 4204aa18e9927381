package io.github.bookings4j.benchmarks.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What several rounds gave.
 *
 * @param median of them; the mean of the middle two where their number is even
 * @param min the least
 * @param max the most
 */
public record Spread(double median, double min, double max) {

    /**
     * Of these.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values: must be one or more");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int last = sorted.size() - 1;
        double median = (sorted.get(last / 2) + sorted.get(last - last / 2)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(last));
    }

    /** As whole numbers, such as {@code 8,412 (8,102 to 8,655)}. */
    public String whole() {
        return String.format(Locale.ROOT, "%,.0f (%,.0f to %,.0f)", median, min, max);
    }

    /** With two digits after the point, such as {@code 0.91 (0.88 to 0.94)}. */
    public String ratio() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, min, max);
    }
}
