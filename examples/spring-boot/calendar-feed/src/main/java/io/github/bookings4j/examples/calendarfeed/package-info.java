/** A platform where providers post services, and everybody hears of each appointment by mail and in their calendar. */
@NullMarked
package io.github.bookings4j.examples.calendarfeed;

import org.jspecify.annotations.NullMarked;
