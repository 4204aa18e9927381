/** Real databases to test on: servers out of artifacts, started when first asked for and stopped with the JVM. */
package io.github.bookings4j.it.database;
