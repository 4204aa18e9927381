package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.STAFF;
import static io.github.bookings4j.testkit.conformance.Desk.at;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.RescheduleRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordCasesTest {

    private final Desk desk = Desk.open(service("A").price(Price.fixed(Money.of("49.90", "EUR"))));

    @Test
    @DisplayName("ICS-01 the sequence of a calendar entry rises with every move and with cancelling")
    void theSequenceRisesWithEveryMoveAndWithCancelling() {
        Booking created = desk.book("A", "09:00");
        Booking moved = desk.bookings().reschedule(created.id(), at("12:00"), STAFF.actor());
        Booking cancelled = desk.bookings().cancel(created.id(), STAFF);

        List<Booking> states = List.of(created, moved, cancelled);
        assertThat(states).extracting(Booking::icsSequence).containsExactly(0, 1, 2);
        assertThat(states).extracting(Booking::id).containsOnly(created.id());
        assertThat(states)
                .extracting(Booking::status)
                .containsExactly(BookingStatus.CONFIRMED, BookingStatus.CONFIRMED, BookingStatus.CANCELLED);
    }

    @Test
    @DisplayName("PRV-01 erasing blanks what is personal, in booking and events, and keeps time, status and price")
    void erasingBlanksWhatIsPersonal() {
        Customer grace = Customer.of("grace")
                .name("Grace Hopper")
                .email("grace@example.org")
                .phone("+1 555 0100");
        Booking created = desk.bookings()
                .create(request("A", "09:00")
                        .customer(grace)
                        .customerNote("grace is late")
                        .internalNote("likes grace notes")
                        .metadata(Map.of("nickname", "grace"))
                        .build());
        By herself = By.of(Actor.customer("grace")).because("grace is busy");
        Booking booking = desk.bookings().reschedule(RescheduleRequest.of(created.id(), at("10:00"), herself));
        assertThat(desk.bookings().history(booking.id()).toString()).contains("grace is busy");

        Booking erased = desk.bookings().erase(booking.id(), STAFF);

        assertThat(erased.customer()).isEqualTo(Customer.none());
        assertThat(erased.notes()).isEqualTo(Notes.none());
        assertThat(erased.metadata()).isEmpty();
        assertThat(erased.toString()).doesNotContainIgnoringCase("grace").doesNotContain("555");
        assertThat(desk.bookings().history(booking.id()).toString())
                .doesNotContainIgnoringCase("grace")
                .doesNotContain("555");
        assertThat(erased.state()).isEqualTo(booking.state());
        assertThat(erased.total()).isEqualTo(booking.total());
        assertThat(desk.refusal(request("A", "10:30"))).containsExactly("OVERLAP");
    }
}
