/** A first program with Bookings4j, and a larger one: three years of two hotels, replayed in seconds. */
@NullMarked
package io.github.bookings4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
