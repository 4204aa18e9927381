package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R11: adding notes, and who may. */
class NoteTest {

    private final Host host = new Host(
            haircut().price(Price.variable()).addOns(AddOn.of("beard").priced(Price.fixed(Money.of("5", "EUR")))));
    private final Booking booking =
            host.book(request("10:00").addOn("beard").customerNote("short").internalNote("tips well"));

    @Nested
    class ACustomer {

        @Test
        void writesTheirOwnNotes() {
            assertThat(edit(by(BY_GRACE).notes(new Notes("long", ""))).notes().customer())
                    .isEqualTo("long");
        }

        @Test
        void leavesInternalNotesAsTheyAre() {
            assertThat(edit(by(BY_GRACE).notes(new Notes("long", "a regular")))
                            .notes()
                            .internal())
                    .isEqualTo("tips well");
        }

        @Test
        void addsNoInternalNote() {
            assertThat(refusalsOf(() -> note(Notes.Kind.INTERNAL, "a regular", BY_GRACE)))
                    .containsExactly(Rule.INVALID_TRANSITION);
        }

        @Test
        void setsNoPrice() {
            assertThat(refusalsOf(() -> host.bookings().setPrice(booking.id(), Money.of("1", "EUR"), BY_GRACE)))
                    .containsExactly(Rule.INVALID_TRANSITION);
        }
    }

    @Nested
    class ANote {

        @Test
        void isAddedAsALine() {
            assertThat(note(Notes.Kind.CUSTOMER, "and quick", BY_GRACE).notes())
                    .isEqualTo(new Notes("short\nand quick", "tips well"));
        }

        @Test
        void isAddedForStaffOnly() {
            assertThat(note(Notes.Kind.INTERNAL, "a regular", STAFF).notes())
                    .isEqualTo(new Notes("short", "tips well\na regular"));
        }

        @Test
        void isRecordedByItsKindNotItsText() {
            note(Notes.Kind.INTERNAL, "a regular", STAFF);
            BookingEvent event = host.lastEvent(booking);
            assertThat(event.type()).isEqualTo(BookingEventType.NOTE_ADDED);
            assertThat(event.fields()).containsExactly("notes.internal");
            assertThat(event.toString()).doesNotContain("a regular");
        }
    }

    private EditRequest by(By by) {
        return EditRequest.of(booking.id(), by);
    }

    private Booking edit(EditRequest request) {
        return host.bookings().edit(request);
    }

    private Booking note(Notes.Kind kind, String text, By by) {
        return host.bookings().addNote(booking.id(), kind, text, by);
    }
}
