/** Payments, in one transaction with the bookings that they are for. */
@NullMarked
package io.github.bookings4j.examples.consultants.payment;

import org.jspecify.annotations.NullMarked;
