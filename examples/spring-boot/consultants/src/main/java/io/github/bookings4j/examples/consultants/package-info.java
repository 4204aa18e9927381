/** A marketplace of consultants: who may do what, and what clients and consultants do with bookings. */
@NullMarked
package io.github.bookings4j.examples.consultants;

import org.jspecify.annotations.NullMarked;
