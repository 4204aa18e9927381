package io.github.bookings4j.examples.consultants.payment;

import io.github.bookings4j.examples.consultants.payment.Payment.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends back what is due. A refund that fails, or is cut off before it is noted, is tried again in the next round; the
 * provider makes nothing of one that it has made already.
 */
@Component
public class Refunds {

    private static final Logger LOG = LoggerFactory.getLogger(Refunds.class);

    private final Payments payments;
    private final PaymentProvider provider;

    Refunds(Payments payments, PaymentProvider provider) {
        this.payments = payments;
        this.provider = provider;
    }

    /** One round. */
    @Scheduled(fixedDelayString = "${refunds.every:2s}")
    public void sendBackWhatIsDue() {
        payments.findByStatus(Status.REFUND_DUE).forEach(this::sendBack);
    }

    private void sendBack(Payment payment) {
        try {
            provider.refund(payment.reference());
            payment.becomes(Status.REFUNDED);
            payments.save(payment);
        } catch (RuntimeException failed) {
            LOG.warn("{} is to be refunded still", payment.reference(), failed);
        }
    }
}
