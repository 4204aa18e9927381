/** The plug-in interface for availability: opening hours and grid are the host's to define. */
@NullMarked
package io.github.bookings4j.slots;

import org.jspecify.annotations.NullMarked;
