/** A slots engine of the host's own: boats that can leave while the tide is in. */
@NullMarked
package io.github.bookings4j.examples.tides;

import org.jspecify.annotations.NullMarked;
