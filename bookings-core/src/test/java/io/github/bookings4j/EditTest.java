package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import java.util.Map;
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

    private EditRequest by(By by) {
        return EditRequest.of(booking.id(), by);
    }

    private Booking edit(EditRequest request) {
        return host.bookings().edit(request);
    }
}
