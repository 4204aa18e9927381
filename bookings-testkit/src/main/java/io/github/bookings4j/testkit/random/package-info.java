/** Chance that can be repeated. */
@NullMarked
package io.github.bookings4j.testkit.random;

import org.jspecify.annotations.NullMarked;
