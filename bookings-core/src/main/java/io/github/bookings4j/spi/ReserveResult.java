package io.github.bookings4j.spi;

/** What became of a {@link Reservation}. Only {@link #RESERVED} has written anything. */
public enum ReserveResult {
    /** It is written: committed, or in a joined transaction to be committed by the host. */
    RESERVED,
    /** Something is in its way, or was a moment ago; the ordinary way finds out what. */
    IN_THE_WAY,
    /** The store has no short way, or none for this one. */
    NOT_ATTEMPTED
}
