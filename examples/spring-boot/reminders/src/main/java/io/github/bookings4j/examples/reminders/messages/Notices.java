package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends each message once by each channel, however many instances try. What fails, or is cut off by a crash, is sent again; only
 * a crash between a channel's taking a message and the next line makes it twice, under one id.
 */
@Component
class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Bookings bookings;
    private final List<Channel> channels;
    private final Claims claims;

    Notices(Bookings bookings, List<Channel> channels, Claims claims) {
        this.bookings = bookings;
        this.channels = channels;
        this.claims = claims;
    }

    /** By those of the channels that reach the customer and have not taken it yet. */
    void send(Occasion occasion, Booking booking, Set<String> by) {
        for (Channel channel : channels) {
            if (by.contains(channel.name())) {
                channel.addressOf(booking.customer()).ifPresent(address -> send(occasion, booking, channel, address));
            }
        }
    }

    private void send(Occasion occasion, Booking booking, Channel channel, String address) {
        Claims.Key key = Claims.Key.of(booking, occasion, channel);
        if (!claims.claim(key) || !isStillSo(booking)) {
            return;
        }
        try {
            channel.send(address, occasion.about(booking));
            claims.sent(key);
        } catch (RuntimeException e) {
            LOG.warn("{} was not sent, and will be tried again", key, e);
            claims.release(key);
        }
    }

    /** It was read a while ago, and may have been moved or cancelled since. */
    private boolean isStillSo(Booking booking) {
        return bookings.find(booking.id()).filter(booking::equals).isPresent();
    }
}
