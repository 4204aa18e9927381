package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.OpenHost.MONDAY;
import static io.github.bookings4j.OpenHost.starts;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R9, R29: a start that any of several can take, and new times for a booking. Anna and Ben are there from 09:00 to 12:00. */
class SlotsOfSeveralTest {

    private final Host host = OpenHost.with();

    @Nested
    class AnyOfSeveral {

        @Test
        void isOnOfferOnceWithAllWhoCanTakeIt() {
            host.book("10:00");
            assertThat(host.bookings()
                            .availableSlots(SlotQuery.forService("haircut")
                                    .anyProvider("ben", "anna")
                                    .in(MONDAY)))
                    .extracting(Slot::candidates)
                    .containsExactly(
                            List.of(ResourceSet.of("ben"), ResourceSet.of("anna")),
                            List.of(ResourceSet.of("ben")),
                            List.of(ResourceSet.of("ben"), ResourceSet.of("anna")));
        }

        @Test
        void isAllThatTheServiceHasIfNobodyIsNamed() {
            host.book("10:00");
            assertThat(host.bookings()
                            .availableSlots(SlotQuery.forService("haircut").in(MONDAY)))
                    .extracting(Slot::provider)
                    .containsExactly("anna", "ben", "anna");
        }

        @Test
        void isThereOnceIfItIsNamedTwice() {
            assertThat(host.bookings()
                            .availableSlots(SlotQuery.forService("haircut")
                                    .anyProvider("anna", "anna")
                                    .in(MONDAY)))
                    .extracting(Slot::candidates)
                    .containsOnly(List.of(ResourceSet.of("anna")));
        }

        @Test
        void isNotOnOfferForResourcesOfWhichOneIsTaken() {
            host.book("10:00");
            assertThat(starts(host, SlotQuery.forService("haircut").provider("ben", "anna")))
                    .containsExactly("09:00", "11:00");
        }

        @Test
        void doesNotFailForOneWhoIsUnknown() {
            assertThat(starts(host, SlotQuery.forService("haircut").anyProvider("nobody", "anna")))
                    .containsExactly("09:00", "10:00", "11:00");
        }

        @Test
        void mayBeAHundredOverMoreThanAYear() {
            BookableServiceBuilder many = haircut();
            for (int i = 0; i < 98; i++) {
                many.offeredBy("stylist-" + i, "UTC");
            }
            Map<String, OpeningHours> hours = new HashMap<>();
            many.build().resources().forEach(each -> hours.put(each.id(), OpenHost.MORNING));
            Host large = Host.wired(wiring -> wiring.slots(OpenHost.engine(hours)), many);
            assertThat(large.bookings()
                            .availableSlots(SlotQuery.forService("haircut")
                                    .between(at("00:00"), at("00:00").plus(Duration.ofDays(400)))))
                    .hasSize(400 * 3)
                    .allMatch(slot -> slot.candidates().size() == 100);
        }

        @Test
        void isNotThousandsWhomNobodyHasNamed() {
            BookableServiceBuilder many = haircut();
            for (int i = 0; i < 5_000; i++) {
                many.offeredBy("stylist-" + i, "UTC");
            }
            host.offers(many);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> host.bookings()
                            .availableSlots(SlotQuery.forService("haircut").in(MONDAY)))
                    .withMessage(
                            "candidates: must be named where a service has more than 1000 resources; haircut has 5002");
        }
    }

    @Nested
    class AMove {

        @Test
        void seesItsOwnTimeAsFree() {
            Booking booking = host.book("10:00");
            host.book(request("11:00").customer(ADA));
            assertThat(starts(host, SlotQuery.forRescheduling(booking.id()))).containsExactly("09:00", "10:00");
        }

        @Test
        void isOfWhatWasSold() {
            Booking booking = host.book("10:00");
            host.offers(haircut().lasting(Duration.ofHours(3)));
            assertThat(starts(host, SlotQuery.forRescheduling(booking.id())))
                    .containsExactly("09:00", "10:00", "11:00");
        }

        @Test
        void mayGoToAnother() {
            Booking booking = host.book("10:00");
            assertThat(starts(host, SlotQuery.forRescheduling(booking.id()).provider("ben")))
                    .containsExactly("09:00", "10:00", "11:00");
        }

        @Test
        void thatIsNotAllowedIsRefusedAsAWhole() {
            host.offers(haircut().changePolicy(new ChangePolicy(true, Duration.ZERO, false, Duration.ZERO)));
            Booking booking = host.book("10:00");
            assertThat(refusalsOf(() ->
                            starts(host, SlotQuery.forRescheduling(booking.id()).by(BY_GRACE))))
                    .containsExactly(Rule.RESCHEDULE_NOT_ALLOWED);
        }
    }
}
