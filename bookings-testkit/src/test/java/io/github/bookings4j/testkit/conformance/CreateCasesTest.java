package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.at;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreateCasesTest {

    private static final AddOn BEARD =
            AddOn.of("X").lasting(Duration.ofMinutes(30)).priced(Price.fixed(Money.of("50.00", "EUR")));

    @Test
    @DisplayName("CRE-01 without approval a booking is confirmed")
    void withoutApprovalABookingIsConfirmed() {
        Desk desk = Desk.open(service("A"));

        Booking booking = desk.book("A", "09:00");

        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.end()).isEqualTo(at("10:00"));
        assertThat(desk.bookings().history(booking.id()))
                .extracting(BookingEvent::type)
                .containsExactly(BookingEventType.CREATED);
    }

    @Test
    @DisplayName("CRE-02 with approval a booking is pending")
    void withApprovalABookingIsPending() {
        Desk desk = Desk.open(service("A").requiresApproval());

        Booking booking = desk.book("A", "11:00");

        assertThat(booking.status()).isEqualTo(BookingStatus.PENDING);
        assertThat(booking.isHold()).isFalse();
        assertThat(desk.bookings().history(booking.id()))
                .extracting(BookingEvent::type)
                .containsExactly(BookingEventType.CREATED);
    }

    @Test
    @DisplayName("CRE-03 an add-on extends the end and is kept as it was sold")
    void anAddOnExtendsTheEndAndIsKept() {
        Desk desk = Desk.open(service("A").addOns(BEARD));

        Booking booking =
                desk.bookings().create(request("A", "09:00").addOn("X").build());
        desk.offer(service("A").addOns(AddOn.of("X")));

        assertThat(booking.end()).isEqualTo(at("10:30"));
        assertThat(desk.bookings().get(booking.id()).sold().addOns()).containsExactly(BEARD.snapshot());
    }

    @Test
    @DisplayName("CRE-04 an overlap of half an hour is refused")
    void anOverlapIsRefused() {
        Desk desk = Desk.open(service("A"));
        desk.book("A", "09:00");

        assertThat(desk.refusal(request("A", "09:30"))).containsExactly("OVERLAP");
    }

    @Test
    @DisplayName("CRE-05 a start that the engine does not offer is refused")
    void aStartThatTheEngineDoesNotOfferIsRefused() {
        Desk desk = Desk.open(builder -> builder.slots(query -> List.of()), service("A"));

        assertThat(desk.refusal(request("A", "10:00"))).containsExactly("SLOT_NOT_OFFERED");
    }

    @Test
    @DisplayName("CRE-06 unknown, inactive and repeated add-ons are refused")
    void unknownInactiveAndRepeatedAddOnsAreRefused() {
        Desk desk = Desk.open(service("A").addOns(BEARD, AddOn.of("old").inactive()));

        assertThat(desk.refusal(request("A", "09:00").addOn("X").addOn("X").addOn("nope")))
                .containsExactly("INVALID_ADDON");
        assertThat(desk.refusal(request("A", "09:00").addOn("nope"))).containsExactly("INVALID_ADDON");
        assertThat(desk.refusal(request("A", "09:00").addOn("X").addOn("X"))).containsExactly("INVALID_ADDON");
        assertThat(desk.refusal(request("A", "09:00").addOn("old"))).containsExactly("INVALID_ADDON");
        assertThat(desk.refusal(request("A", "09:00").addOn("X"))).isEmpty();
    }

    @Test
    @DisplayName("CRE-07 a start in the past is refused")
    void aStartInThePastIsRefused() {
        Desk desk = Desk.open(service("A"));
        desk.clock().set(at("10:00"));

        assertThat(desk.refusal(request("A", "09:00"))).containsExactly("IN_PAST");
    }

    @Test
    @DisplayName("CRE-08 end and buffers are the service's; a request has no room for them")
    void endAndBuffersAreTheServices() {
        Desk desk = Desk.open(service("A").lasting(Duration.ofMinutes(30)));

        assertThat(desk.book("A", "09:00").end()).isEqualTo(at("09:30"));
        assertThat(Stream.of(BookingRequest.class.getRecordComponents()).map(RecordComponent::getName))
                .doesNotContain("end", "time", "duration", "buffers", "price");
    }

    @Test
    @DisplayName("DST-18 a duration is elapsed time, also when clocks are put back")
    void aDurationIsElapsedTime() {
        Desk desk = Desk.open(
                BookableService.service("A").lasting(Duration.ofHours(1)).offeredBy("anna", "America/New_York"));

        Booking booking = desk.bookings()
                .create(request("A", Instant.parse("2025-11-02T05:30:00Z")).build());

        assertThat(booking.end()).isEqualTo(Instant.parse("2025-11-02T06:30:00Z"));
        assertThat(booking.end().atZone(booking.zone()).toLocalTime()).hasToString("01:30");
    }

    @Test
    @DisplayName("DUP-01 the same customer ten minutes later is a duplicate under a guard of ten")
    void tenMinutesLaterIsADuplicate() {
        assertThat(guarded().refusal(request("A", "09:10"))).containsExactly("DUPLICATE");
    }

    @Test
    @DisplayName("DUP-02 eleven minutes later is none")
    void elevenMinutesLaterIsNone() {
        assertThat(guarded().refusal(request("A", "09:11"))).isEmpty();
    }

    private static Desk guarded() {
        Desk desk = Desk.open(
                builder -> builder.duplicateGuard(Duration.ofMinutes(10)),
                service("A").lasting(Duration.ofMinutes(5)));
        desk.book("A", "09:00");
        return desk;
    }
}
