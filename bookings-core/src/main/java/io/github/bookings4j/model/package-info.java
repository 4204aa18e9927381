/** The words of the field as immutable, validated values: what a booking is made of. */
@NullMarked
package io.github.bookings4j.model;

import org.jspecify.annotations.NullMarked;
