package io.github.bookings4j.examples.reminders;

import io.github.bookings4j.examples.reminders.deposits.PaymentProvider;
import io.github.bookings4j.model.Money;

/** A provider that can be down. */
final class UnsteadyPayments implements PaymentProvider {

    private final PaymentProvider provider;
    private boolean down;

    UnsteadyPayments(PaymentProvider provider) {
        this.provider = provider;
    }

    void down(boolean value) {
        down = value;
    }

    @Override
    public String open(String payment, Money amount) {
        return up().open(payment, amount);
    }

    @Override
    public boolean hasArrived(String payment) {
        return up().hasArrived(payment);
    }

    @Override
    public void refund(String payment) {
        up().refund(payment);
    }

    private PaymentProvider up() {
        if (down) {
            throw new IllegalStateException("the provider is down");
        }
        return provider;
    }
}
