package io.github.bookings4j.examples.calendarfeed;

import io.github.bookings4j.examples.calendarfeed.mail.Letter;
import io.github.bookings4j.examples.calendarfeed.mail.MailServer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hands mails on, but for some addresses. */
final class UnsteadyMailServer implements MailServer {

    private final MailServer server;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> deadly = ConcurrentHashMap.newKeySet();

    UnsteadyMailServer(MailServer server) {
        this.server = server;
    }

    void refuse(String address) {
        refused.add(address);
    }

    /** The machine goes down when that is written to: nothing after it is run. */
    void dieAt(String address) {
        deadly.add(address);
    }

    void work() {
        refused.clear();
        deadly.clear();
    }

    @Override
    public void send(Letter letter) {
        if (deadly.contains(letter.to())) {
            throw new AssertionError("the machine is gone");
        }
        if (refused.contains(letter.to())) {
            throw new IllegalStateException("no such mailbox");
        }
        server.send(letter);
    }
}
