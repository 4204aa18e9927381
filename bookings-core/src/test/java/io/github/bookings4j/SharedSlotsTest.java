package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.OpenHost.MONDAY;
import static io.github.bookings4j.OpenHost.starts;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.slots.DayWindow;
import io.github.bookings4j.slots.HolidayCalendar;
import io.github.bookings4j.slots.OneOffHours;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is left of what is shared. Anna and Ben are there from 09:00 to 12:00; it is 08:00. */
class SharedSlotsTest {

    @Nested
    class WhatIsShared {

        private final Host classes =
                OpenHost.with(haircut().capacity(Capacity.seats(6)).maxPartySize(6));

        @Test
        void isOnOfferWithWhatIsLeft() {
            classes.book(request("10:00").partySize(4));
            assertThat(classes.bookings().availableSlots(OpenHost.haircut().in(MONDAY)))
                    .extracting(Slot::capacityLeft)
                    .containsExactly(6, 2, 6);
        }

        @Test
        void isNotForAPartyThatIsLargerThanWhatIsLeft() {
            classes.book(request("10:00").partySize(4));
            assertThat(starts(classes, OpenHost.haircut().partySize(3))).containsExactly("09:00", "11:00");
        }

        @Test
        void saysTheMostThatAnyOfSeveralHasLeft() {
            classes.book(request("10:00").partySize(4));
            assertThat(classes.bookings()
                            .availableSlots(SlotQuery.forService("haircut")
                                    .anyProvider("anna", "ben")
                                    .in(MONDAY)))
                    .extracting(Slot::capacityLeft)
                    .containsExactly(6, 6, 6);
        }

        @Test
        void mayBeUnitsOfWhichOneBookingTakesSeveral() {
            Host pool = OpenHost.with(haircut().capacity(Capacity.units(5)));
            pool.book(request("10:00").units(3));
            assertThat(pool.bookings()
                            .availableSlots(OpenHost.haircut().units(2).in(MONDAY)))
                    .extracting(Slot::capacityLeft)
                    .containsExactly(5, 2, 5);
            assertThat(starts(pool, OpenHost.haircut().units(3))).containsExactly("09:00", "11:00");
        }
    }

    /** "This Tuesday 6 places": on offer and on accepting alike. */
    @Nested
    class AWindowWithACapacityOfItsOwn {

        private final Host classes = classes(SlotValidation.ENGINE);

        @Test
        void isOnOfferWithThat() {
            assertThat(classes.bookings().availableSlots(OpenHost.haircut().in(MONDAY)))
                    .extracting(Slot::capacity)
                    .containsExactly(6, 6, 10);
        }

        @Test
        void acceptsNoMoreThanThat() {
            classes.book(request("09:00").partySize(4));
            assertThat(classes.explain(request("09:00").customer(ADA).partySize(2)))
                    .isEmpty();
            assertThat(classes.explain(request("09:00").customer(ADA).partySize(3)))
                    .containsExactly(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void acceptsMoreThanTheServiceWouldIfItIsLarger() {
            Host larger = Host.wired(
                    wiring -> wiring.slots(OpenHost.engine(Map.of(
                            "anna",
                            OpeningHours.in("UTC")
                                    .open(DayWindow.of("09:00", "12:00").withCapacity(20))
                                    .build()))),
                    haircut().capacity(Capacity.seats(10)).maxPartySize(20));
            assertThat(larger.explain(request("09:00").partySize(20))).isEmpty();
        }

        @Test
        void countsForAMoveIntoIt() {
            classes.book(request("09:00").partySize(4));
            Booking booking = classes.book(request("11:00").customer(ADA).partySize(3));
            assertThat(refusalsOf(() -> classes.bookings().reschedule(booking.id(), at("09:00"), Actor.system())))
                    .containsExactly(Rule.CAPACITY_EXCEEDED);
        }

        @Test
        void countsOnlyWhileItIsOpen() {
            OpeningHours hours = OpeningHours.in("UTC")
                    .open(DayWindow.of("09:00", "12:00").withCapacity(2))
                    .breakAt("10:00", "11:00")
                    .once(OneOffHours.at(between("10:00", "11:00")).withCapacity(6))
                    .build();
            assertThat(capacities(hours)).containsExactly(2, 6, 2);
        }

        @Test
        void doesNotCountOnADayThatAHolidayCloses() {
            OpeningHours hours = OpeningHours.in("UTC")
                    .open(DayWindow.of("22:00", "12:00").withCapacity(2))
                    .holidays(HolidayCalendar.named("any").with(LocalDate.of(2026, 3, 2), "Carnival"))
                    .once(OneOffHours.at(between("09:00", "11:00")).withCapacity(6))
                    .build();
            assertThat(capacities(hours)).containsExactly(6, 6);
        }

        @Test
        void countsUnderHoursThatSayNothingOfIt() {
            OpeningHours hours = OpeningHours.in("UTC")
                    .open("09:00", "12:00")
                    .once(OneOffHours.at(between("10:00", "11:00")).withCapacity(16))
                    .build();
            assertThat(capacities(hours)).containsExactly(10, 16, 10);
        }

        @Test
        void givesNoMoreThanTheServiceHasToWhatGoesOnAfterIt() {
            OpeningHours hours = OpeningHours.in("UTC")
                    .open(DayWindow.of("09:00", "10:30").withCapacity(16))
                    .open("10:30", "12:00")
                    .build();
            assertThat(capacities(hours)).containsExactly(16, 10, 10);
        }

        private static List<Integer> capacities(OpeningHours hours) {
            Host host = Host.wired(
                    wiring -> wiring.slots(OpenHost.engine(Map.of("anna", hours))),
                    haircut().capacity(Capacity.seats(10)));
            return host.bookings().availableSlots(OpenHost.haircut().in(MONDAY)).stream()
                    .map(Slot::capacity)
                    .toList();
        }

        @Test
        void doesNotCountWhereTheEngineIsNotAskedOnAccepting() {
            assertThat(classes(SlotValidation.NONE)
                            .bookings()
                            .availableSlots(OpenHost.haircut().in(MONDAY)))
                    .extracting(Slot::capacity)
                    .containsExactly(10, 10, 10);
        }

        private static Host classes(SlotValidation validation) {
            OpeningHours hours = OpeningHours.in("UTC")
                    .open(DayWindow.of("09:00", "11:00").withCapacity(6))
                    .open("11:00", "12:00")
                    .build();
            return Host.wired(
                    wiring ->
                            wiring.slots(OpenHost.engine(Map.of("anna", hours))).slotValidation(validation),
                    haircut().capacity(Capacity.seats(10)).maxPartySize(10));
        }
    }
}
