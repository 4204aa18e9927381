/** Ways to make a booking: the stores, and what one would write without them. */
@NullMarked
package io.github.bookings4j.benchmarks.way;

import org.jspecify.annotations.NullMarked;
