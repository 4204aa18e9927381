package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R23: what a single customer may not do. */
class CustomerScopeLimitsTest {

    private final Host host = new Host();
    private final Bookings graces = host.bookings().as(Actor.customer("c-1"));
    private final Booking own = host.book("10:00");

    @Nested
    class TheActor {

        @Test
        void isTheCustomer() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graces.cancel(own.id(), STAFF))
                    .withMessageStartingWith("by:");
        }

        @Test
        void isNoOtherCustomer() {
            assertThatIllegalArgumentException().isThrownBy(() -> graces.cancel(own.id(), By.customer("c-2")));
        }

        @Test
        void isKnown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().as(Actor.anonymousCustomer()))
                    .withMessageStartingWith("actor:");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings().as(Actor.staff("s-1")));
        }

        @Test
        void isNotExchanged() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graces.as(Actor.customer("c-2")))
                    .withMessageStartingWith("actor:");
        }
    }

    @Nested
    class WhatOnlyStaffMayDo {

        static Stream<Consumer<Bookings>> commands() {
            return Stream.of(
                    bookings -> bookings.completeEnded(at("08:00"), 10),
                    bookings -> bookings.eventsAfter(0, 10),
                    bookings -> bookings.eraseCustomer("c-1", BY_GRACE),
                    bookings -> bookings.importAll(List.of(), BY_GRACE),
                    bookings -> bookings.blockedTimes().add("anna", between("15:00", "16:00")),
                    bookings -> bookings.blockedTimes().sync("anna", "e-1", between("15:00", "16:00")),
                    bookings -> bookings.blockedTimes().removeSynced("anna", "e-1"),
                    bookings -> bookings.blockedTimes().in("anna", between("15:00", "16:00")));
        }

        @ParameterizedTest
        @MethodSource("commands")
        void isNotAvailable(Consumer<Bookings> command) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> command.accept(graces));
        }

        @Test
        void includesInternalNotes() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graces.create(
                            request("15:00").internalNote("tips well").build()))
                    .withMessageStartingWith("notes.internal:");
        }

        @Test
        void includesErasing() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> graces.erase(own.id(), BY_GRACE));
        }
    }
}
