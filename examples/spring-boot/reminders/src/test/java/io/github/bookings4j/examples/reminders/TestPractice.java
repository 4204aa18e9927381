package io.github.bookings4j.examples.reminders;

import io.github.bookings4j.examples.reminders.deposits.SandboxPayments;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What is around the practice, in the hands of the tests. */
@TestConfiguration(proxyBeanMethods = false)
class TestPractice {

    @Bean
    @Primary
    SettableClock testClock() {
        return SettableClock.at(Instant.parse("2030-01-07T08:00:00Z"));
    }

    @Bean
    KeptMessages keptSms() {
        return new KeptMessages("kept-sms", Customer::phone);
    }

    @Bean
    KeptMessages keptEmail() {
        return new KeptMessages("kept-email", Customer::email);
    }

    @Bean
    @Primary
    UnsteadyPayments unsteadyPayments(SandboxPayments sandbox) {
        return new UnsteadyPayments(sandbox);
    }
}
