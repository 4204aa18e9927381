/** A salon on the web. */
@NullMarked
package io.github.bookings4j.examples.springboot;

import org.jspecify.annotations.NullMarked;
