package io.github.bookings4j.examples.consultants.payment;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the provider sends the client back to, or calls itself. Who calls need not be believed: the provider is asked. */
@RestController
class PaymentController {

    private final Checkout checkout;
    private final PaymentProvider provider;

    PaymentController(Checkout checkout, PaymentProvider provider) {
        this.checkout = checkout;
        this.provider = provider;
    }

    record View(String reference, UUID booking, String amount, Payment.Status status) {

        View(Payment payment) {
            this(
                    payment.reference(),
                    payment.booking().value(),
                    payment.amount().toString(),
                    payment.status());
        }
    }

    @PostMapping("/payments/{reference}/verified")
    View verified(@PathVariable String reference) {
        Payment payment = checkout.find(reference);
        boolean received = provider.hasReceived(reference, payment.amount());
        return new View(received ? checkout.settle(reference) : payment);
    }

    @GetMapping("/payments/{reference}")
    View payment(@PathVariable String reference) {
        return new View(checkout.find(reference));
    }
}
