package io.github.bookings4j.examples.reminders.deposits;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Money;

/**
 * What a customer pays in advance for one booking.
 *
 * @param payment our reference, by which the provider knows it too
 * @param booking for which it is
 * @param amount how much
 * @param state where the money is
 */
public record Deposit(String payment, BookingId booking, Money amount, Deposits.State state) {}
