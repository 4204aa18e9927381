/** What providers offer: their services and their hours. */
@NullMarked
package io.github.bookings4j.examples.marketplace.offer;

import org.jspecify.annotations.NullMarked;
