package io.github.bookings4j.examples.consultants.payment;

import io.github.bookings4j.model.Money;
import java.net.URI;

/** Who moves the money, such as Paystack or Stripe. Slow and sometimes away, so never asked inside a transaction. */
public interface PaymentProvider {

    /** Expects a payment; answers with the page on which the client makes it. */
    URI begin(String reference, Money amount);

    /** Whether the payment has come, in full. */
    boolean hasReceived(String reference, Money amount);

    /** Sends a payment back. Asked again, it does nothing. */
    void refund(String reference);
}
