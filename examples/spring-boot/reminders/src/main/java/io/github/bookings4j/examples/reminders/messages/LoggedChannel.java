package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.model.Customer;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Needs no account: what would be sent is in the log. */
record LoggedChannel(String name, Function<Customer, Optional<String>> address) implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedChannel.class);

    @Override
    public Optional<String> addressOf(Customer customer) {
        return address.apply(customer);
    }

    @Override
    public void send(String to, Message message) {
        String attached = message.calendar()
                .map(text -> " [appointment.ics, %,d characters]".formatted(text.length()))
                .orElse("");
        LOG.info("{} to {}: {}: {}{}", name, to, message.subject(), message.text(), attached);
    }
}
