package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangeRequest;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.slots.DayWindow;
import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * R11: a booking that keeps its start and takes longer has to be within opening hours; the grid is for new starts. Half an hour,
 * one after the other, with Anna, who is there from 09:00 to 12:00.
 */
class ChangeUnderHoursTest {

    private final Host host = host(haircut(), DayWindow.of("09:00", "12:00"));

    @Test
    void isAcceptedAtAStartThatTheGridOfTheLongerAppointmentDoesNotHave() {
        Booking booking = host.book("09:30");
        assertThat(lengthened(host, booking).end()).isEqualTo(at("10:15"));
    }

    @Test
    void isAcceptedAtAStartThatStaffHasChosen() {
        Booking booking = host.book(request("10:10").by(STAFF.overriding(Rule.SLOT_NOT_OFFERED)));
        assertThat(lengthened(host, booking).end()).isEqualTo(at("10:55"));
    }

    @Test
    void isRefusedWhereItWouldEndAfterClosing() {
        Booking booking = host.book("11:30");
        assertThat(refusalsOf(() -> lengthened(host, booking))).containsExactly(Rule.SLOT_NOT_OFFERED);
    }

    @Test
    void isUnderTheCapacityOfTheHoursAndNotOfTheGrid() {
        Host classes = host(
                haircut().capacity(Capacity.seats(10)).maxPartySize(10),
                DayWindow.of("09:00", "12:00").withCapacity(4));
        Booking booking = classes.book(request("10:10").by(STAFF.overriding(Rule.SLOT_NOT_OFFERED)));
        assertThat(refusalsOf(() -> classes.bookings()
                        .change(ChangeRequest.of(booking.id(), BY_GRACE).partySize(5))))
                .containsExactly(Rule.CAPACITY_EXCEEDED);
    }

    @Nested
    class AnEngineThatCannotTellHoursFromGrid {

        private final Host simple =
                Host.wired(wiring -> wiring.slots(query -> List.of(query.slotAt(at("10:00")))), offered(haircut()));

        @Test
        void isAskedForTheStart() {
            Booking booking = simple.book("10:00");
            assertThat(lengthened(simple, booking).end()).isEqualTo(at("10:45"));
        }

        @Test
        void keepsOtherStartsAsTheyAre() {
            Booking booking = simple.book(request("11:00").customer(ADA).by(STAFF.overriding(Rule.SLOT_NOT_OFFERED)));
            assertThat(refusalsOf(() -> lengthened(simple, booking))).containsExactly(Rule.SLOT_NOT_OFFERED);
        }
    }

    private static Booking lengthened(Host host, Booking booking) {
        return host.bookings().change(ChangeRequest.of(booking.id(), STAFF).addOns(List.of("beard")));
    }

    private static Host host(BookableServiceBuilder service, DayWindow window) {
        OpeningHours hours = OpeningHours.in("UTC").open(window).build();
        return Host.wired(
                wiring -> wiring.slots(
                        OpeningHoursSlotsEngine.of(Map.of("anna", hours)).grid(Grid.backToBack())),
                offered(service));
    }

    private static BookableServiceBuilder offered(BookableServiceBuilder service) {
        return service.lasting(Duration.ofMinutes(30)).addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15)));
    }
}
