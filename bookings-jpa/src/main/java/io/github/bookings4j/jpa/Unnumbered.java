package io.github.bookings4j.jpa;

import java.util.UUID;

/**
 * An event that has no position in the feed yet.
 *
 * @param booking whose it is
 * @param version of the booking after it
 * @param seq its number in the order of writing
 */
record Unnumbered(UUID booking, long version, long seq) {}
