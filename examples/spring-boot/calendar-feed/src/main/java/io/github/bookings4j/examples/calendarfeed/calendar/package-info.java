/** Calendars to subscribe to. */
@NullMarked
package io.github.bookings4j.examples.calendarfeed.calendar;

import org.jspecify.annotations.NullMarked;
