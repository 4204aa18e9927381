/** The platform over HTTP. */
@NullMarked
package io.github.bookings4j.examples.calendarfeed.web;

import org.jspecify.annotations.NullMarked;
