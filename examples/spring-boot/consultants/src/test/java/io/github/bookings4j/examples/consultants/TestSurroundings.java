package io.github.bookings4j.examples.consultants;

import io.github.bookings4j.examples.consultants.notice.Mail;
import io.github.bookings4j.examples.consultants.payment.PaymentProvider;
import io.github.bookings4j.model.Money;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The world around the application: a clock that is set, a provider and a post that may be away. */
@TestConfiguration(proxyBeanMethods = false)
class TestSurroundings {

    static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));

    @Bean
    @Primary
    InstantSource settableClock() {
        return NOW::get;
    }

    @Bean
    @Primary
    WatchedProvider watchedProvider(@Qualifier("sandboxProvider") PaymentProvider sandbox) {
        return new WatchedProvider(sandbox);
    }

    @Bean
    @Primary
    Post post() {
        return new Post();
    }

    static final class WatchedProvider implements PaymentProvider {

        private final PaymentProvider sandbox;
        private final List<String> refunds = new CopyOnWriteArrayList<>();
        volatile boolean away;

        private WatchedProvider(PaymentProvider sandbox) {
            this.sandbox = sandbox;
        }

        List<String> refunds() {
            return refunds;
        }

        @Override
        public URI begin(String reference, Money amount) {
            return sandbox.begin(reference, amount);
        }

        @Override
        public boolean hasReceived(String reference, Money amount) {
            return sandbox.hasReceived(reference, amount);
        }

        @Override
        public void refund(String reference) {
            if (away) {
                throw new IllegalStateException("the provider is away");
            }
            sandbox.refund(reference);
            refunds.add(reference);
        }
    }

    static final class Post implements Mail {

        private final List<String> sent = new CopyOnWriteArrayList<>();
        volatile boolean away;

        List<String> sent() {
            return sent;
        }

        @Override
        public void send(String login, String text) {
            if (away) {
                throw new IllegalStateException("the post is away");
            }
            sent.add(login + ": " + text);
        }
    }
}
