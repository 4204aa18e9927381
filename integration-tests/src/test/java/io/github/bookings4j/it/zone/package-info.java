/** What must not depend on the zone that the JVM is in: run again and again, each time in another. */
package io.github.bookings4j.it.zone;
