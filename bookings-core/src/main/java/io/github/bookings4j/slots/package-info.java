/** Availability: the plug-in interface, and the engine that ships with the library, opening hours on a grid. */
@NullMarked
package io.github.bookings4j.slots;

import org.jspecify.annotations.NullMarked;
