/** A week of a hairdresser in memory: opening hours, free slots, a booking, and why a start is not free. */
@NullMarked
package io.github.bookings4j.examples.hairdresser;

import org.jspecify.annotations.NullMarked;
