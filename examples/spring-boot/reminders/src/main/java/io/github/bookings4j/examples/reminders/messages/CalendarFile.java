package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.model.Booking;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** An appointment as iCalendar (RFC 5545): a calendar that has it already moves it, since id and sequence are the booking's. */
final class CalendarFile {

    private CalendarFile() {}

    static String of(Booking booking) {
        VEvent event = new VEvent(false);
        event.add(new Uid(booking.id() + "@reminders.example"));
        event.add(new Sequence(booking.icsSequence()));
        event.add(new DtStamp(booking.updatedAt()));
        event.add(new DtStart<>(booking.start()));
        event.add(new DtEnd<>(booking.end()));
        event.add(new Summary(booking.sold().name()));
        return text(new Calendar()
                .withDefaults()
                .withProdId("-//Bookings4j//Reminders//EN")
                .withProperty(ImmutableMethod.PUBLISH)
                .withComponent(event)
                .getFluentTarget());
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
}
