package io.github.bookings4j.examples.calendarfeed.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what has been written, each mail once, however many instances try. What fails, or is cut off by a crash, is sent again;
 * only a crash between the server's taking a mail and the next line makes it twice, under one Message-ID.
 */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** Longer than a server takes: then whoever had the mail is gone. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Limit ROUND = Limit.of(100);

    private final OutgoingMails mails;
    private final MailServer server;
    private final InstantSource clock;

    Postman(OutgoingMails mails, MailServer server, InstantSource clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    /** One round. It ends with the first failure, for the server may be down; that mail waits, and the next round starts behind it. */
    @Scheduled(cron = "${mail.schedule}")
    public void deliver() {
        for (OutgoingMail mail : mails.due(clock.instant(), ROUND)) {
            Instant now = clock.instant();
            boolean mine = mails.claim(mail.letter().id(), now, now.plus(CLAIM)) == 1;
            if (mine && !sent(mail)) {
                return;
            }
        }
    }

    private boolean sent(OutgoingMail mail) {
        String id = mail.letter().id();
        try {
            server.send(mail.letter());
            mails.sent(id, clock.instant());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("mail {} could not be sent, and will be tried again", id, e);
            mails.failed(id, clock.instant().plus(mail.patience()));
            return false;
        }
    }
}
