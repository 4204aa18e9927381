package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R11: a move keeps what was sold and meets the rules of today. */
class RescheduleTermsTest {

    private static final AddOn BEARD = AddOn.of("beard").lasting(Duration.ofMinutes(15));
    private static final AddOn WASH = AddOn.of("wash").lasting(Duration.ofMinutes(5));
    private final Host host = new Host(haircut().addOns(BEARD, WASH));
    private final Booking booking = host.book(request("10:00").addOn("beard"));

    @Nested
    class TheTermsOfTheSale {

        @Test
        void stayWhateverTheCatalogSays() {
            host.offers(haircut().lasting(Duration.ofHours(3)).price(Price.fixed(Money.of("99", "EUR"))));
            Booking moved = host.move(booking, "12:00");
            assertThat(moved.sold()).isEqualTo(booking.sold());
            assertThat(moved.end()).isEqualTo(at("13:15"));
        }

        @Test
        void sayUntilWhenItMayBeMovedFromItsOldStart() {
            host.offers(haircut().changePolicy(ChangePolicy.notice(Duration.ofHours(1))));
            Booking bound = host.book("14:00");
            host.timeIs("13:00:00.000001");
            assertThat(refusalsOf(() -> host.move(bound, "2026-03-09T14:00"))).containsExactly(Rule.CHANGE_NOTICE);
        }
    }

    @Nested
    class TodaysRules {

        @Test
        void holdForTheNewStart() {
            assertThat(refusalsOf(() -> host.move(booking, "07:00"))).containsExactly(Rule.IN_PAST);
        }

        @Test
        void areTodaysHorizon() {
            host.offers(haircut().horizon(Horizon.calendarDays(1)));
            assertThat(refusalsOf(() -> host.move(booking, "2026-03-05T10:00"))).containsExactly(Rule.HORIZON);
        }

        @Test
        void areTodaysBlockedTimes() {
            host.bookings().blockedTimes().add("anna", between("12:00", "13:00"));
            assertThat(refusalsOf(() -> host.move(booking, "12:30"))).containsExactly(Rule.BLOCKED);
        }

        @Test
        void allRefuseTogether() {
            host.offers(haircut().changePolicy(new ChangePolicy(true, Duration.ZERO, false, Duration.ZERO)));
            Booking fixed = host.book(anywhere("10:00").provider("ben"));
            host.book(anywhere("12:00").provider("ben"));
            host.bookings().blockedTimes().add("ben", between("12:00", "13:00"));
            assertThat(refusalsOf(() -> host.move(fixed, "12:30")))
                    .containsExactlyInAnyOrder(Rule.RESCHEDULE_NOT_ALLOWED, Rule.OVERLAP, Rule.BLOCKED);
        }

        @Test
        void needTheService() {
            host.noLongerOffers("haircut");
            assertThat(refusalsOf(() -> host.move(booking, "12:00"))).containsExactly(Rule.UNKNOWN_SERVICE);
        }
    }

    @Nested
    class Explaining {

        @Test
        void saysWhatWouldRefuse() {
            host.book("12:00");
            assertThat(Refusals.rules(host.bookings().explain(to("12:30")))).containsExactly(Rule.OVERLAP);
        }

        @Test
        void saysNothingWhereNothingWould() {
            assertThat(host.bookings().explain(to("12:30"))).isEmpty();
        }

        @Test
        void movesNothing() {
            host.bookings().explain(to("12:30"));
            assertThat(host.get(booking)).isEqualTo(booking);
        }

        @Test
        void countsAVersionThatIsStale() {
            var stale = RescheduleRequest.of(booking.id(), at("12:00"), STAFF.ifVersion(7));
            assertThat(Refusals.rules(host.bookings().explain(stale))).containsExactly(Rule.STALE);
        }
    }

    private RescheduleRequest to(String start) {
        return RescheduleRequest.of(booking.id(), at(start), BY_GRACE);
    }
}
