/** A mail for each change, out of the feed of events. */
@NullMarked
package io.github.bookings4j.examples.calendarfeed.mail;

import org.jspecify.annotations.NullMarked;
