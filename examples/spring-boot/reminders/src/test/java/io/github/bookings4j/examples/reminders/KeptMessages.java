package io.github.bookings4j.examples.reminders;

import io.github.bookings4j.examples.reminders.messages.Channel;
import io.github.bookings4j.examples.reminders.messages.Message;
import io.github.bookings4j.model.Customer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A channel that keeps what it was handed, and can be out of order. */
final class KeptMessages implements Channel {

    private record Kept(String address, Message message) {}

    private final String name;
    private final Function<Customer, Optional<String>> address;
    private final List<Kept> kept = new CopyOnWriteArrayList<>();
    private Optional<Throwable> failure = Optional.empty();

    KeptMessages(String name, Function<Customer, Optional<String>> address) {
        this.name = name;
        this.address = address;
    }

    List<Message> to(String receiver) {
        return kept.stream()
                .filter(each -> each.address().equals(receiver))
                .map(Kept::message)
                .toList();
    }

    void failWith(Throwable cause) {
        failure = Optional.of(cause);
    }

    void work() {
        failure = Optional.empty();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> addressOf(Customer customer) {
        return address.apply(customer);
    }

    @Override
    public void send(String to, Message message) {
        failure.ifPresent(KeptMessages::sneak);
        kept.add(new Kept(to, message));
    }

    /** An error stands for a machine that goes down: nothing after it is run. */
    private static void sneak(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
