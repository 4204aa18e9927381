/** R29: what is on offer, and why the rest is not, by the rules that accept bookings. */
@NullMarked
package io.github.bookings4j.internal.offer;

import org.jspecify.annotations.NullMarked;
