package io.github.bookings4j.examples.consultants.notice;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes no further than the log. */
@Component
class LoggedMail implements Mail {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedMail.class);

    @Override
    public void send(String login, String text) {
        LOG.info("to {}: {}", login, text);
    }
}
