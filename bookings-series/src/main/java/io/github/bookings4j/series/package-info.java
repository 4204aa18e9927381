/** Bookings that recur: rules of RFC 5545 on a local start, booked all or as far as they go, and cancelled together. */
@NullMarked
package io.github.bookings4j.series;

import org.jspecify.annotations.NullMarked;
