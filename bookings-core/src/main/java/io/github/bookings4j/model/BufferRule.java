package io.github.bookings4j.model;

/** How the buffers of two neighbouring bookings on one resource meet. The host chooses one for all. */
public enum BufferRule {
    /** The busy times (appointment and buffers) are disjoint: neighbours are apart by the sum of their buffers. The default. */
    SUM,
    /** Neither's busy time overlaps the other's appointment: neighbours are apart by the longer of the two buffers. */
    MAX
}
