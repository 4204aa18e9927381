/** Customers, and what they have booked. */
@NullMarked
package io.github.bookings4j.examples.calendarfeed.appointments;

import org.jspecify.annotations.NullMarked;
