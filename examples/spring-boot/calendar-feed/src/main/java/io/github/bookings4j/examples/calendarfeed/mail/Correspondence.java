package io.github.bookings4j.examples.calendarfeed.mail;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.examples.calendarfeed.providers.Provider;
import io.github.bookings4j.examples.calendarfeed.providers.Providers;
import io.github.bookings4j.model.Booking;
import java.time.InstantSource;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the mails about what has happened. It reads the feed of events, which the library commits together with the bookings: so
 * nothing is lost, even if the application is killed right after a commit. The mails and how far they go are committed together
 * too: so nothing is written twice, however many instances read.
 */
@Component
public class Correspondence {

    private static final String READER = "mail";
    private static final int AT_ONCE = 100;

    private final Bookings bookings;
    private final Providers providers;
    private final FeedPositions positions;
    private final OutgoingMails mails;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Correspondence(
            Bookings bookings,
            Providers providers,
            FeedPositions positions,
            OutgoingMails mails,
            TransactionOperations transaction,
            InstantSource clock) {
        this.bookings = bookings;
        this.providers = providers;
        this.positions = positions;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that is new. */
    @Scheduled(cron = "${mail.schedule}")
    public void write() {
        boolean more = true;
        while (more) {
            long position = positions.getByReader(READER).reached();
            List<BookingEvent> events = bookings.eventsAfter(position, AT_ONCE);
            more = !events.isEmpty();
            if (more) {
                write(position, events);
            }
        }
    }

    private void write(long before, List<BookingEvent> events) {
        long after = position(events.get(events.size() - 1));
        transaction.executeWithoutResult(open -> {
            boolean ours = positions.advance(READER, before, after) == 1;
            if (ours) {
                events.forEach(this::write);
            }
        });
    }

    private void write(BookingEvent event) {
        Booking booking = bookings.get(event.booking());
        Provider provider =
                providers.findById(event.after().resources().provider()).orElseThrow();
        mails.saveAll(Letters.about(event, booking, provider).stream()
                .map(letter -> new OutgoingMail(letter, position(event), clock.instant()))
                .toList());
    }

    private static long position(BookingEvent event) {
        return event.position().orElseThrow();
    }
}
