/**
 * For tests: the contracts that every store has to keep, assertions on bookings, and services and requests to start from.
 *
 * <p>The author of a store implements {@link io.github.bookings4j.testkit.StoreHarness} and extends
 * {@link io.github.bookings4j.testkit.BookingStoreContract},
 * {@link io.github.bookings4j.testkit.ConcurrentBookingContract} and
 * {@link io.github.bookings4j.testkit.TransactionContract}, in a few lines each.
 */
@NullMarked
package io.github.bookings4j.testkit;

import org.jspecify.annotations.NullMarked;
