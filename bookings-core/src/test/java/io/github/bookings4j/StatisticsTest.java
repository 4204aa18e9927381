package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatistics;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.StatisticsQuery;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many bookings there are in each status, and how many did not come. */
class StatisticsTest {

    private final Host host = new Host();

    @Nested
    class Counting {

        private final Booking first = host.book("10:00");

        Counting() {
            host.book(anywhere("10:00").provider("ben").customer(ADA));
            host.book(request("12:00").customer(ADA));
        }

        @Test
        void isByStatus() {
            host.bookings().cancel(first.id(), STAFF);
            BookingStatistics all = count(StatisticsQuery.all());
            assertThat(all.count(BookingStatus.CONFIRMED)).isEqualTo(2);
            assertThat(all.count(BookingStatus.CANCELLED)).isEqualTo(1);
            assertThat(all.count(BookingStatus.NO_SHOW)).isZero();
            assertThat(all.total()).isEqualTo(3);
        }

        @Test
        void isOfOneCustomer() {
            assertThat(count(StatisticsQuery.all().customer("c-2")).total()).isEqualTo(2);
        }

        @Test
        void isOfOneResource() {
            assertThat(count(StatisticsQuery.all().resource("anna")).total()).isEqualTo(2);
        }

        @Test
        void isOfOneService() {
            assertThat(count(StatisticsQuery.all().service("haircut")).total()).isEqualTo(3);
            assertThat(count(StatisticsQuery.all().service("shave")).total()).isZero();
        }

        @Test
        void isOfStartsInAHalfOpenRange() {
            assertThat(count(StatisticsQuery.all().startingIn(between("10:00", "12:00")))
                            .total())
                    .isEqualTo(2);
        }

        @Test
        void leavesExpiredHoldsOut() {
            host.hold("15:00");
            host.timePasses(Duration.ofMinutes(10));
            assertThat(count(StatisticsQuery.all()).count(BookingStatus.PENDING))
                    .isZero();
        }

        @Test
        void hasLiveHoldsIn() {
            host.hold("15:00");
            assertThat(count(StatisticsQuery.all()).count(BookingStatus.PENDING))
                    .isEqualTo(1);
        }
    }

    @Nested
    class TheNoShowRate {

        @Test
        void isUnknownBeforeAnythingHasTakenPlace() {
            host.book("10:00");
            assertThat(count(StatisticsQuery.all()).noShowRate()).isEmpty();
        }

        @Test
        void isWhoDidNotComeOfAllThatWereDue() {
            Booking first = host.book("10:00");
            Booking second = host.book("11:00");
            Booking third = host.book("12:00");
            host.book("15:00");
            host.timeIs("14:00");
            host.bookings().complete(first.id(), STAFF);
            host.bookings().complete(second.id(), STAFF);
            host.bookings().noShow(third.id(), STAFF);
            assertThat(count(StatisticsQuery.all()).noShowRate()).hasValue(1.0 / 3);
        }
    }

    private BookingStatistics count(StatisticsQuery query) {
        return host.bookings().statistics(query);
    }
}
