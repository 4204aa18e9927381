/** Keeps bookings in a database by way of jOOQ; start at {@link io.github.bookings4j.jooq.JooqBookingStore}. */
@NullMarked
package io.github.bookings4j.jooq;

import org.jspecify.annotations.NullMarked;
