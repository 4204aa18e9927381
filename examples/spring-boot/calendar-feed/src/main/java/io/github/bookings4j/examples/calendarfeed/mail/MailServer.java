package io.github.bookings4j.examples.calendarfeed.mail;

/** Takes mails. */
public interface MailServer {

    /**
     * Hands one over. Should not take longer than a minute.
     *
     * @throws RuntimeException if it was not taken
     */
    void send(Letter letter);
}
