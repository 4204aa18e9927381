package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import io.github.bookings4j.model.Total;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R11: correcting what touches neither time nor status. */
class EditTest {

    private final Host host = new Host(
            haircut().price(Price.variable()).addOns(AddOn.of("beard").priced(Price.fixed(Money.of("5", "EUR")))));
    private final Booking booking =
            host.book(request("10:00").addOn("beard").customerNote("short").internalNote("tips well"));

    @Nested
    class AnEdit {

        @Test
        void correctsTheCustomer() {
            assertThat(edit(by(STAFF).customer(ADA)).customer()).isEqualTo(ADA);
        }

        @Test
        void replacesMetadata() {
            edit(by(STAFF).metadata(Map.of("a", "1")));
            assertThat(edit(by(STAFF).metadata(Map.of("b", "2"))).metadata()).isEqualTo(Map.of("b", "2"));
        }

        @Test
        void setsTheExternalReference() {
            edit(by(STAFF).externalReference("pay-1"));
            assertThat(host.bookings().findByExternalReference("pay-1"))
                    .extracting(Booking::id)
                    .containsExactly(booking.id());
        }

        @Test
        void leavesAllElseAsItIs() {
            Booking edited = edit(by(STAFF).metadata(Map.of("a", "1")));
            assertThat(edited)
                    .usingRecursiveComparison()
                    .ignoringFields("metadata", "version")
                    .isEqualTo(booking);
        }

        @Test
        void isAllowedInEveryStatus() {
            host.bookings().cancel(booking.id(), BY_GRACE);
            assertThat(refusalsOf(() -> edit(by(STAFF).customer(ADA)))).isEmpty();
        }

        @Test
        void ofNothingIsNotRecorded() {
            assertThat(edit(by(STAFF).customer(GRACE))).isEqualTo(booking);
            assertThat(host.events(booking)).hasSize(1);
        }
    }

    @Nested
    class TheEvent {

        @Test
        void isOneOfEditing() {
            edit(by(STAFF).customer(ADA));
            assertThat(host.lastEvent(booking).type()).isEqualTo(BookingEventType.EDITED);
        }

        @Test
        void namesTheFieldsThatChanged() {
            edit(by(STAFF)
                    .customer(GRACE.name("G. Hopper").phone("+1 555 0199"))
                    .metadata(Map.of("a", "1")));
            assertThat(host.lastEvent(booking).fields())
                    .containsExactlyInAnyOrder("customer.name", "customer.phone", "metadata");
        }

        @Test
        void namesEveryField() {
            edit(by(STAFF)
                    .customer(ADA)
                    .notes(new Notes("long", "pays late"))
                    .metadata(Map.of("a", "1"))
                    .externalReference("pay-1"));
            assertThat(host.lastEvent(booking).fields())
                    .containsExactlyInAnyOrder(
                            "customer.reference",
                            "customer.name",
                            "customer.email",
                            "customer.phone",
                            "notes.customer",
                            "notes.internal",
                            "metadata",
                            "externalReference");
        }

        @Test
        void holdsNoValues() {
            edit(by(STAFF).customer(ADA).notes(new Notes("long", "pays late")));
            assertThat(host.lastEvent(booking).toString())
                    .doesNotContain("Ada", "ada@", "c-2", "long", "pays late", "Grace");
        }
    }

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

    @Nested
    class ThePrice {

        @Test
        void isSetByStaff() {
            Booking priced = host.bookings().setPrice(booking.id(), Money.of("35", "EUR"), STAFF);
            assertThat(priced.total()).isEqualTo(new Total(Total.Kind.EXACT, Optional.of(Money.of("40", "EUR"))));
        }

        @Test
        void isRecordedBeforeAndAfter() {
            host.bookings().setPrice(booking.id(), Money.of("35", "EUR"), STAFF);
            BookingEvent event = host.lastEvent(booking);
            assertThat(event.type()).isEqualTo(BookingEventType.PRICE_SET);
            assertThat(event.before().orElseThrow().total().kind()).isEqualTo(Total.Kind.UNKNOWN);
            assertThat(event.after().total().amount()).contains(Money.of("40", "EUR"));
        }

        @Test
        void isSetForAnAddOnToo() {
            host.bookings().setPrice(booking.id(), Money.of("35", "EUR"), STAFF);
            Booking priced = host.bookings().setPrice(booking.id(), "beard", Money.of("7", "EUR"), STAFF);
            assertThat(priced.total().amount()).contains(Money.of("42", "EUR"));
        }

        @Test
        void isSetForAnAddOnThatTheBookingHas() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().setPrice(booking.id(), "perm", Money.of("7", "EUR"), STAFF))
                    .withMessage("addOn: must be one that the booking has, was perm");
        }

        @Test
        void isOfTheCurrencyOfItsAddOns() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().setPrice(booking.id(), Money.of("35", "USD"), STAFF))
                    .withMessageStartingWith("amount: must be of the currency of the other prices");
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
