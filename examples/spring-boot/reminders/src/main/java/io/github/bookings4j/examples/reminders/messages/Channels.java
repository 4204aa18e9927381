package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.model.Customer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to reach customers; in earnest, these two have providers. */
@Configuration(proxyBeanMethods = false)
class Channels {

    @Bean
    Channel sms() {
        return new LoggedChannel("sms", Customer::phone);
    }

    @Bean
    Channel email() {
        return new LoggedChannel("email", Customer::email);
    }
}
