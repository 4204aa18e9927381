/** A marketplace of appointments: who may do what. */
@NullMarked
package io.github.bookings4j.examples.marketplace;

import org.jspecify.annotations.NullMarked;
