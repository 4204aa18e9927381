package io.github.bookings4j.model;

/**
 * Free text about a booking, each up to 10,000 characters and empty by default.
 *
 * @param customer what the customer wrote, for all to see
 * @param internal for staff only
 */
public record Notes(String customer, String internal) {

    private static final Notes NONE = new Notes("", "");

    /** For whom a note is. */
    public enum Kind {
        /** The customer may read it. */
        CUSTOMER,
        /** For staff only. */
        INTERNAL
    }

    /**
     * @throws IllegalArgumentException if a note is too long or has control characters other than tabs and line breaks
     */
    public Notes {
        customer = Require.textOrEmpty("notes.customer", customer, 10_000);
        internal = Require.textOrEmpty("notes.internal", internal, 10_000);
    }

    /** No notes. */
    public static Notes none() {
        return NONE;
    }

    /** These notes with one more line at the end. */
    public Notes plus(Kind kind, String text) {
        String line = Require.text("note", text, 10_000);
        return switch (kind) {
            case CUSTOMER -> new Notes(customer + "\n" + line, internal);
            case INTERNAL -> new Notes(customer, internal + "\n" + line);
        };
    }
}
