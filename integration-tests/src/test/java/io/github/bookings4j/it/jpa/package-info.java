/** Hosts that use Jakarta Persistence themselves, and bookings in their transactions. */
package io.github.bookings4j.it.jpa;
