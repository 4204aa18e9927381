/** What happened to a booking: immutable records, one for each change. */
@NullMarked
package io.github.bookings4j.event;

import org.jspecify.annotations.NullMarked;
