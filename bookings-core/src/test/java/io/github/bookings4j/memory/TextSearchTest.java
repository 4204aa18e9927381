package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingReference;
import io.github.bookings4j.model.Customer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

    private final Desk desk = Desk.withEmptyStore();
    private final Booking grace = desk.make(Sample.on("anna", 1, "10:00", "11:00").toBuilder()
            .customer(Customer.named("Grace Hopper").email("admiral@example.org"))
            .reference(new BookingReference("BK-2026-7F3K-9QXM-2ABC")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace Hopper", "grace", "ce Hop", "HOPPER", "admiral@", "Example.ORG", "BK-2026-7F3K-9QXM-2ABC",
                "bk-2026-7f3k", "9qxm-2abc", "-2A", "BK20267F3K9QXM2ABC", "7f3k9qxm", "7F3K 9QXM", "-"
            })
    void findsAnyPart(String text) {
        desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder()
                .customer(Customer.none())
                .reference(new BookingReference("BK-2026-0000-0000-0000")));

        assertThat(desk.found(BookingQuery.all().text(text))).contains(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "graceful", "2ABCD", "9QXM7F3K", "- -", "c-1", "%", "_"})
    void doesNotFindWhatIsNoPart(String text) {
        assertThat(desk.found(BookingQuery.all().text(text))).isEmpty();
    }

    @Test
    void leavesOutWhoIsAnotherOrNobody() {
        desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder().customer(Customer.named("Ada")));
        desk.make(Sample.on("room", 3, "10:00", "11:00").toBuilder().customer(Customer.none()));

        assertThat(desk.found(BookingQuery.all().text("grace"))).containsExactly(1);
    }

    @Test
    void isThatOfTheLatestVersion() {
        desk.change(grace, booking -> booking.customer(Customer.none()));

        assertThat(desk.found(BookingQuery.all().text("grace"))).isEmpty();
    }
}
