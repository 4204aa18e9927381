package io.github.bookings4j.examples.consultants.notice;

/** A way to reach somebody. */
@FunctionalInterface
public interface Mail {

    /** Sends a line to whom has that login. */
    void send(String login, String text);
}
