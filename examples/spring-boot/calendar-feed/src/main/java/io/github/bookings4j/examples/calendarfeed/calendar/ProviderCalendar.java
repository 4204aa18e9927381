package io.github.bookings4j.examples.calendarfeed.calendar;

import io.github.bookings4j.model.Booking;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** Bookings as iCalendar (RFC 5545). The same bookings make the same text, so that it can be told whether anything changed. */
final class ProviderCalendar {

    private ProviderCalendar() {}

    static String of(String name, Stream<Booking> bookings) {
        Calendar calendar = new Calendar()
                .withDefaults()
                .withProdId("-//Bookings4j//Calendar Feed//EN")
                .withProperty(ImmutableMethod.PUBLISH)
                .withProperty(new XProperty("X-WR-CALNAME", name))
                .getFluentTarget();
        bookings.map(ProviderCalendar::event).forEach(calendar::add);
        return text(calendar);
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The library counts the sequence, so a calendar program can tell a newer state from an older one. */
    private static VEvent event(Booking booking) {
        VEvent event = new VEvent(false);
        event.add(new Uid(booking.id() + "@feed.example"));
        event.add(new Sequence(booking.icsSequence()));
        event.add(new DtStamp(booking.updatedAt()));
        event.add(new LastModified(booking.updatedAt()));
        event.add(new DtStart<>(booking.start()));
        event.add(new DtEnd<>(booking.end()));
        event.add(new Summary(summary(booking)));
        event.add(new Description(
                lines(booking.reference() + "\n" + booking.notes().customer())));
        event.add(status(booking));
        return event;
    }

    /** The calendar library escapes line feeds, but not the other ways to end a line. */
    private static String lines(String text) {
        return text.strip().replaceAll("\\R", "\n");
    }

    private static String summary(Booking booking) {
        String service = booking.sold().name();
        return booking.customer().name().map(name -> service + ": " + name).orElse(service);
    }

    private static Status status(Booking booking) {
        return switch (booking.status()) {
            case PENDING -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED, COMPLETED, NO_SHOW -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
