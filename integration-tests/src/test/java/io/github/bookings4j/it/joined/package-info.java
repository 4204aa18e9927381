/** Bookings in a transaction of the host's, on every database. */
package io.github.bookings4j.it.joined;
