package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.STAFF;
import static io.github.bookings4j.testkit.conformance.Desk.at;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Customer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RaceCasesTest {

    private static final Set<String> ACCEPTED = Set.of();

    @Test
    @DisplayName("RACE-01 fifty want one time on an empty calendar: one gets it")
    void fiftyWantOneTime() throws Exception {
        List<Set<String>> answers = Race.of(creating(Desk.open(service("A")), Collections.nCopies(50, "09:00")));

        assertThat(answers).containsOnlyOnce(ACCEPTED);
        assertThat(Collections.frequency(answers, Set.of("OVERLAP"))).isEqualTo(49);
    }

    @Test
    @DisplayName("RACE-02 fifty want one of ten seats: ten get one")
    void fiftyWantOneOfTenSeats() throws Exception {
        Desk desk = Desk.open(service("A").capacity(Capacity.seats(10)));

        List<Set<String>> answers = Race.of(creating(desk, Collections.nCopies(50, "09:00")));

        assertThat(Collections.frequency(answers, ACCEPTED)).isEqualTo(10);
        assertThat(Collections.frequency(answers, Set.of("CAPACITY_EXCEEDED"))).isEqualTo(40);
    }

    @Test
    @DisplayName("RACE-03 two overlap with different starts: one gets its time")
    void twoOverlapWithDifferentStarts() throws Exception {
        List<Set<String>> answers = Race.of(creating(Desk.open(service("A")), List.of("10:00", "10:30")));

        assertThat(answers).containsExactlyInAnyOrder(ACCEPTED, Set.of("OVERLAP"));
    }

    @Test
    @DisplayName("RACE-04 only the buffers of two overlap: one gets its time")
    void onlyTheBuffersOfTwoOverlap() throws Exception {
        Desk desk = Desk.open(service("A").buffers(Duration.ofMinutes(15), Duration.ofMinutes(15)));

        List<Set<String>> answers = Race.of(creating(desk, List.of("10:00", "11:20")));

        assertThat(answers).containsExactlyInAnyOrder(ACCEPTED, Set.of("OVERLAP"));
    }

    @Test
    @DisplayName("RACE-05 two move into each other's time: neither may, and nothing hangs")
    void twoMoveIntoEachOthersTime() throws Exception {
        Desk desk = Desk.open(service("A"));
        Booking a = desk.book("A", "09:00");
        Booking b = desk.book("A", "10:00");

        List<Set<String>> answers = Race.of(List.of(
                () -> desk.bookings().reschedule(a.id(), at("10:00"), STAFF.actor()),
                () -> desk.bookings().reschedule(b.id(), at("09:00"), STAFF.actor())));

        assertThat(answers).containsOnly(Set.of("OVERLAP"));
        assertThat(desk.bookings().get(a.id())).isEqualTo(a);
        assertThat(desk.bookings().get(b.id())).isEqualTo(b);
    }

    @Test
    @DisplayName("RACE-06 cancelled and completed at once: one wins, and the other is told")
    void cancelledAndCompletedAtOnce() throws Exception {
        Desk desk = Desk.open(service("A"));
        Booking booking = desk.book("A", "09:00");
        desk.clock().set(at("09:30"));

        List<Set<String>> answers = Race.of(List.of(
                () -> desk.bookings().cancel(booking.id(), STAFF),
                () -> desk.bookings().complete(booking.id(), STAFF)));

        assertThat(answers).containsOnlyOnce(ACCEPTED);
        assertThat(answers).containsAnyOf(Set.of("INVALID_TRANSITION"), Set.of("STALE"));
        assertThat(desk.bookings().get(booking.id()).status()).isIn(BookingStatus.CANCELLED, BookingStatus.COMPLETED);
        assertThat(desk.bookings().history(booking.id())).hasSize(2);
    }

    /** Each by another customer. */
    private static List<Runnable> creating(Desk desk, List<String> times) {
        List<Runnable> commands = new ArrayList<>();
        for (String time : times) {
            Customer customer = Customer.of("customer-" + commands.size());
            commands.add(() ->
                    desk.bookings().create(request("A", time).customer(customer).build()));
        }
        return commands;
    }
}
