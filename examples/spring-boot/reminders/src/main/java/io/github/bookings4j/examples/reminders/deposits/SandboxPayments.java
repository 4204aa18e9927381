package io.github.bookings4j.examples.reminders.deposits;

import io.github.bookings4j.model.Money;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Needs no account and moves no money: whoever posts to the address has paid. */
@Component
public class SandboxPayments implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxPayments.class);

    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    @Override
    public String open(String payment, Money amount) {
        if (opened.add(payment)) {
            LOG.info("{}: {} to be paid", payment, amount);
        }
        return "/api/payments/" + payment;
    }

    @Override
    public boolean hasArrived(String payment) {
        return opened.contains(payment);
    }

    @Override
    public void refund(String payment) {
        if (opened.remove(payment)) {
            LOG.info("{}: given back", payment);
        }
    }
}
