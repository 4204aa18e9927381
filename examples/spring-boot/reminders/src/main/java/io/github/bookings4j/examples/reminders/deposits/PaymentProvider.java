package io.github.bookings4j.examples.reminders.deposits;

import io.github.bookings4j.model.Money;

/** Where customers pay. Every call may be repeated with the same payment, and has its effect once. */
public interface PaymentProvider {

    /**
     * Opens a payment under a reference of ours.
     *
     * @return where the customer pays
     */
    String open(String payment, Money amount);

    /** Whether it has arrived: what somebody posts to us is not proof. */
    boolean hasArrived(String payment);

    /** Gives it back whole. */
    void refund(String payment);
}
