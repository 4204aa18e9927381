package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Tenant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text comes back as it was written, in whatever script and however long. */
abstract class TextTopic extends StoreTopic {

    TextTopic(StoreHarness harness) {
        super(harness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zo\u00EB \u00D8stergaard",
                "\u5F20\u4F1F",
                "\u0645\u0631\u064A\u0645 \u0623\u062D\u0645\u062F",
                "\u05D0\u05D1\u05D2 \u202Babc\u202C",
                "\u0928\u092E\u0938\u094D\u0924\u0947",
                "e\u0301 is not \u00E9",
                "\uD83D\uDC69\u200D\uD83D\uDCBB and \uD83C\uDDEB\uD83C\uDDEE",
                "\uD842\uDFB7",
                "Robert'); -- \"\\ % _ ? :x $1 {0} <b>&amp;</b>",
                "null",
                "0"
            })
    void aNameComesBackInEveryScript(String text) {
        Booking booking = stored(StoredBookings.at("10:00")
                .customer(Customer.named(text).reference(text))
                .service(text)
                .resources(ResourceSet.of(text))
                .notes(new Notes(text, text))
                .metadata(Map.of(text, text))
                .externalReference(Optional.of(text))
                .idempotencyKey(Optional.of(text)));
        assertThat(load(booking)).contains(booking);
    }

    @Test
    void lineBreaksAndTabsOfANoteComeBack() {
        Booking booking = stored(StoredBookings.at("10:00").notes(new Notes("one\r\ntwo\n\n\tthree", "a\rb")));
        assertThat(load(booking)).contains(booking);
    }

    @Test
    void theLongestTextsComeBack() {
        Booking booking = stored(FullBooking.brimful());
        assertThat(load(booking)).contains(booking);
        assertThat(reads.allocations(Set.copyOf(booking.resources().ids()), booking.time()))
                .containsExactlyInAnyOrderElementsOf(Changes.allocations(booking));
    }

    @Test
    void theLongestTenantComesBack() {
        Tenant tenant = Tenant.of(FullBooking.letters(64));
        Booking booking = stored(StoredBookings.at("10:00").tenant(tenant));
        assertThat(load(booking)).contains(booking);
    }

    @Test
    void noteTextGrowsToItsLimit() {
        Booking booking = stored(StoredBookings.at("10:00"));
        Booking noted = changed(
                booking, BookingEventType.NOTE_ADDED, builder -> builder.notes(new Notes("a".repeat(10_000), "b")));
        assertThat(load(booking)).contains(noted);
    }
}
