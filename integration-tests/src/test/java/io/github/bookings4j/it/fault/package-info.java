/** Connections, processes and servers that end when they should not, and what is in the tables afterwards. */
package io.github.bookings4j.it.fault;
