/**
 * Keeps bookings in a database by way of Jakarta Persistence; {@link io.github.bookings4j.jpa.JpaBookingStore} is the way in.
 */
@NullMarked
package io.github.bookings4j.jpa;

import org.jspecify.annotations.NullMarked;
