package io.github.bookings4j.jpa;

/**
 * How the first statement of a transaction sets the isolation of all of it.
 *
 * @param prefix of a statement that changes something
 * @param statement of its own, for one that begins otherwise
 */
record Opening(String prefix, String statement) {}
