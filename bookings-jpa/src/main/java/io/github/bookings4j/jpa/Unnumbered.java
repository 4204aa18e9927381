package io.github.bookings4j.jpa;

import java.util.UUID;

/**
 * An event that has no position in the feed yet.
 *
 * @param tenant the one it belongs to, as the tables have it
 * @param booking that it is about
 * @param version of the booking after it
 * @param seq its number in the order of writing
 */
record Unnumbered(String tenant, UUID booking, long version, long seq) {}
