/** What clients and providers do with bookings. */
@NullMarked
package io.github.bookings4j.examples.marketplace.booking;

import org.jspecify.annotations.NullMarked;
