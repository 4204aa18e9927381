/** A salon on the web. */
@NullMarked
package io.github.bookings4j.examples.salon;

import org.jspecify.annotations.NullMarked;
