/** The tables are the same whoever makes them. */
package io.github.bookings4j.it.schema;
