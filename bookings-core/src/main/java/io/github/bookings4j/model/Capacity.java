package io.github.bookings4j.model;

/**
 * How many may share a resource at one time.
 *
 * @param kind who shares with whom
 * @param size how many, 1 to 1,000,000; always 1 when exclusive
 */
public record Capacity(Kind kind, int size) {

    private static final int MAX = 1_000_000;
    private static final Capacity EXCLUSIVE = new Capacity(Kind.EXCLUSIVE, 1);

    /** Who shares with whom. */
    public enum Kind {
        /** One booking at a time. */
        EXCLUSIVE,
        /** Bookings of one service, start and resources share a sitting; to all others it is exclusive. */
        SEATS,
        /** A pool: at every instant the units in use stay within the smallest capacity present. */
        UNITS
    }

    /**
     * @throws IllegalArgumentException if {@code size} is out of range
     */
    public Capacity {
        Require.present("capacity.kind", kind);
        Require.between("capacity", size, 1, kind == Kind.EXCLUSIVE ? 1 : MAX);
    }

    /** One booking at a time; the default. */
    public static Capacity exclusive() {
        return EXCLUSIVE;
    }

    /** Group appointments of up to {@code n} party members. */
    public static Capacity seats(int n) {
        return new Capacity(Kind.SEATS, n);
    }

    /** A pool of {@code n} interchangeable units: rooms of one type, bicycles, licences. */
    public static Capacity units(int n) {
        return new Capacity(Kind.UNITS, n);
    }
}
