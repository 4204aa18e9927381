/** One class for each rule that can refuse a booking or a change of one. */
@NullMarked
package io.github.bookings4j.internal.rules;

import org.jspecify.annotations.NullMarked;
