package io.github.bookings4j.testkit.conformance;

import static io.github.bookings4j.testkit.conformance.Desk.STAFF;
import static io.github.bookings4j.testkit.conformance.Desk.at;
import static io.github.bookings4j.testkit.conformance.Desk.refusal;
import static io.github.bookings4j.testkit.conformance.Desk.request;
import static io.github.bookings4j.testkit.conformance.Desk.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantCasesTest {

    @Test
    @DisplayName("TEN-01 another tenant's booking answers as one that is not there")
    void anotherTenantsBookingAnswersAsOneThatIsNotThere() {
        Tenants tenants = Tenants.each(service("A"));
        Booking foreign = tenants.of("T2").create(request("A", "09:00").build());
        Bookings mine = tenants.of("T1");

        assertThat(refusal(() -> mine.get(foreign.id()))).containsExactly("NOT_FOUND");
        assertThat(refusal(() -> mine.cancel(foreign.id(), STAFF))).containsExactly("NOT_FOUND");
        assertThat(refusal(() -> mine.reschedule(foreign.id(), at("12:00"), STAFF.actor())))
                .containsExactly("NOT_FOUND");
        assertThat(answer(mine, foreign.id())).isEqualTo(answer(mine, new BookingId(UUID.randomUUID())));
        assertThat(mine.find(foreign.reference())).isEmpty();
        assertThat(mine.history(foreign.id())).isEmpty();
        assertThat(tenants.of("T2").get(foreign.id())).isEqualTo(foreign);
    }

    private static String answer(Bookings bookings, BookingId id) {
        return catchThrowableOfType(BookingRejectedException.class, () -> bookings.get(id))
                .getMessage();
    }

    @Test
    @DisplayName("TEN-02 a service of one tenant has neither add-ons nor providers of another")
    void aServiceHasNothingOfAnotherTenant() {
        Tenants tenants = Tenants.of(
                service("A").addOns(AddOn.of("mine")),
                service("A").addOns(AddOn.of("theirs")).offeredBy("bob", "UTC"));
        Bookings mine = tenants.of("T1");

        assertThat(refusal(
                        () -> mine.create(request("A", "09:00").addOn("theirs").build())))
                .containsExactly("INVALID_ADDON");
        assertThat(refusal(() -> mine.create(BookingRequest.forService("A")
                        .provider("bob")
                        .startingAt(at("09:00"))
                        .customer(Customer.of("grace"))
                        .build())))
                .containsExactly("UNKNOWN_RESOURCE");
    }
}
