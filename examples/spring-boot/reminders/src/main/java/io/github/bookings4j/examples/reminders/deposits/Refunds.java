package io.github.bookings4j.examples.reminders.deposits;

import io.github.bookings4j.examples.reminders.deposits.Deposits.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives deposits back after the commit that decided it, so that a provider that is down keeps nobody from cancelling. */
@Component
public class Refunds {

    private static final Logger LOG = LoggerFactory.getLogger(Refunds.class);

    private final Deposits deposits;
    private final PaymentProvider provider;

    Refunds(Deposits deposits, PaymentProvider provider) {
        this.deposits = deposits;
        this.provider = provider;
    }

    /** What fails, or is cut off half way, is due the next time too. */
    @Scheduled(cron = "${schedule}")
    public void payBack() {
        for (Deposit deposit : deposits.in(State.REFUND_DUE)) {
            try {
                provider.refund(deposit.payment());
                deposits.turn(deposit.booking(), State.REFUND_DUE, State.REFUNDED);
            } catch (RuntimeException e) {
                LOG.warn("{} could not be given back yet", deposit.payment(), e);
            }
        }
    }
}
