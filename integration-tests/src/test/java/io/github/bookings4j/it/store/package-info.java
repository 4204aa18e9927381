/** The published contracts on every store and every database. */
package io.github.bookings4j.it.store;
