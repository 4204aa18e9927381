package io.github.bookings4j.schema.rows;

import io.github.bookings4j.model.Booking;
import java.util.Locale;
import java.util.Optional;

/**
 * What a search for text looks through, and what it looks for. A booking is found if {@link #pattern} is LIKE its
 * {@code search_text}, or {@link #codePattern}, if there is one, is LIKE its {@code reference} without dashes. Both patterns
 * escape with {@link #ESCAPE}. Lower case is made here and not by the database, for each knows other scripts.
 */
public final class SearchText {

    /** Makes the character after it stand for itself. No backslash: databases disagree about those in literals. */
    public static final char ESCAPE = '!';

    private SearchText() {}

    /** Name, email address, reference and reference without dashes, all in lower case, each on a line of its own. */
    public static String of(Booking booking) {
        String reference = booking.reference().value();
        return String.join(
                        "\n",
                        booking.customer().name().orElse(""),
                        booking.customer().email().orElse(""),
                        reference,
                        reference.replace("-", ""))
                .toLowerCase(Locale.ROOT);
    }

    /** For {@code search_text}. A line of text has no line break, so it is never found across two lines. */
    public static String pattern(String text) {
        return containing(text.toLowerCase(Locale.ROOT));
    }

    /**
     * For {@code replace(reference, '-', '')}: the text as people type a reference, with blanks for dashes or anything
     * between. Absent if {@link #pattern} finds all that this one would.
     */
    public static Optional<String> codePattern(String text) {
        String code = text.toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
        boolean differs = !code.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
        return differs && !code.isEmpty() ? Optional.of(containing(code)) : Optional.empty();
    }

    private static String containing(String part) {
        StringBuilder pattern = new StringBuilder(part.length() + 8).append('%');
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%' || c == '_' || c == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append(c);
        }
        return pattern.append('%').toString();
    }
}
