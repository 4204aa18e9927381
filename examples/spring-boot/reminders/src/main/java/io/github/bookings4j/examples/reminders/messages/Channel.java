package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.model.Customer;
import java.util.Optional;

/** A way to reach customers, such as e-mail. */
public interface Channel {

    /** Its name in the settings, and in what is recorded of messages sent. */
    String name();

    /** Where it reaches that customer, if it does. */
    Optional<String> addressOf(Customer customer);

    /**
     * Hands a message over. Should not take longer than a minute.
     *
     * @throws RuntimeException if it was not taken: it will be handed over again, and under the same id
     */
    void send(String address, Message message);
}
