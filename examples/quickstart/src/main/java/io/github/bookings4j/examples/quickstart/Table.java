package io.github.bookings4j.examples.quickstart;

import java.util.Locale;

/** Rows of a label, a value and perhaps a remark, in columns. */
final class Table {

    private final StringBuilder text = new StringBuilder();

    Table section(String label) {
        return row(label, "", "");
    }

    Table row(String label, long number) {
        return row(label, number, "");
    }

    Table row(String label, long number, String remark) {
        return row(label, number(number), remark);
    }

    Table row(String label, String value, String remark) {
        String line = String.format(Locale.ROOT, "%-14s%10s   %s", label, value, remark);
        text.append(line.stripTrailing()).append(System.lineSeparator());
        return this;
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /**
     * A share with one digit after the point.
     *
     * @param share 0 to 1
     */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
