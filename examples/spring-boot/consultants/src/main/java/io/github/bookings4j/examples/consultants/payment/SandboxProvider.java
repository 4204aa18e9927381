package io.github.bookings4j.examples.consultants.payment;

import io.github.bookings4j.model.Money;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A provider without any money, to try things out: who posts to a payment's page has paid. */
@RestController
class SandboxProvider implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxProvider.class);

    private final Map<String, Money> expected = new ConcurrentHashMap<>();
    private final Map<String, Money> received = new ConcurrentHashMap<>();
    private final Set<String> refunded = ConcurrentHashMap.newKeySet();

    @Override
    public URI begin(String reference, Money amount) {
        expected.put(reference, amount);
        return URI.create("/sandbox/" + reference);
    }

    @PostMapping("/sandbox/{reference}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pay(@PathVariable String reference) {
        Money amount = expected.get(reference);
        if (amount == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such payment.");
        }
        received.put(reference, amount);
    }

    @Override
    public boolean hasReceived(String reference, Money amount) {
        return amount.equals(received.get(reference));
    }

    @Override
    public void refund(String reference) {
        if (refunded.add(reference)) {
            LOG.info("{} goes back to who paid for {}", received.get(reference), reference);
        }
    }
}
