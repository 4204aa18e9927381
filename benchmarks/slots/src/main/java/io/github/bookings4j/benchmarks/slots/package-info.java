/** How fast free slots are found: the engine that ships and the sweep over what is taken, and the whole question. */
@NullMarked
package io.github.bookings4j.benchmarks.slots;

import org.jspecify.annotations.NullMarked;
