package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R11: a move may bring other resources and add-ons. */
class RescheduleAddOnsTest {

    private static final AddOn BEARD = AddOn.of("beard").lasting(Duration.ofMinutes(15));
    private static final AddOn WASH = AddOn.of("wash").lasting(Duration.ofMinutes(5));
    private final Host host = new Host(haircut().addOns(BEARD, WASH));
    private final Booking booking = host.book(request("10:00").addOn("beard"));

    @Nested
    class OtherResources {

        @Test
        void areTaken() {
            reschedule(to("12:00").provider("ben"));
            assertThat(host.explain(anywhere("12:00").provider("ben"))).containsExactly(Rule.OVERLAP);
            assertThat(host.explain(request("12:00"))).isEmpty();
        }

        @Test
        void bringTheirZone() {
            host.offers(haircut().offeredBy("kiri", "Pacific/Auckland").addOns(BEARD));
            assertThat(reschedule(to("12:00").provider("kiri")).zone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
        }

        @Test
        void mustOfferTheService() {
            assertThat(refusalsOf(() -> reschedule(to("12:00").provider("bne"))))
                    .containsExactly(Rule.UNKNOWN_RESOURCE);
        }
    }

    @Nested
    class AddOns {

        @Test
        void areKept() {
            assertThat(host.move(booking, "12:00").sold().addOns()).containsExactly(BEARD.snapshot());
        }

        @Test
        void areKeptAsSoldThoughTheCatalogHasChangedThem() {
            host.offers(haircut().addOns(BEARD.lasting(Duration.ofMinutes(30))));
            assertThat(reschedule(to("12:00").addOns(List.of("beard"))).time()).isEqualTo(between("12:00", "13:15"));
        }

        @Test
        void areJoinedByNewOnes() {
            assertThat(reschedule(to("12:00").addOns(List.of("beard", "wash")))
                            .sold()
                            .addOns())
                    .extracting(BookedAddOn::id)
                    .containsExactly("beard", "wash");
        }

        @Test
        void areLeftOutByAnEmptyList() {
            assertThat(reschedule(to("12:00").addOns(List.of())).end()).isEqualTo(at("13:00"));
        }

        @Test
        void mustBeOnOffer() {
            assertThat(refusalsOf(() -> reschedule(to("12:00").addOns(List.of("shave")))))
                    .containsExactly(Rule.INVALID_ADDON);
        }
    }

    private RescheduleRequest to(String start) {
        return RescheduleRequest.of(booking.id(), at(start), BY_GRACE);
    }

    private Booking reschedule(RescheduleRequest request) {
        return host.bookings().reschedule(request);
    }
}
