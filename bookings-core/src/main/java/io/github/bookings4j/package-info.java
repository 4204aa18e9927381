/**
 * The door: {@link io.github.bookings4j.Bookings} takes the commands and answers the reads; its builder wires a store, a
 * catalog of services and, optionally, a slots engine.
 */
@NullMarked
package io.github.bookings4j;

import org.jspecify.annotations.NullMarked;
