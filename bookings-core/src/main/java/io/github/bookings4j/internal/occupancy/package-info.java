/** Overlap and capacity as pure functions over intervals. */
@NullMarked
package io.github.bookings4j.internal.occupancy;

import org.jspecify.annotations.NullMarked;
