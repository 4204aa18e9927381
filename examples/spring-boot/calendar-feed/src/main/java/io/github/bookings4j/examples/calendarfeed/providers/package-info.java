/** Providers, what they offer, and when they are open. */
@NullMarked
package io.github.bookings4j.examples.calendarfeed.providers;

import org.jspecify.annotations.NullMarked;
