/** How often a command has to wait for the server: what makes it slow or fast. */
package io.github.bookings4j.it.roundtrips;
