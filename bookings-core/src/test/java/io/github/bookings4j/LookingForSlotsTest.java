package io.github.bookings4j;

import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How far one looks for slots, and what is asked for it. */
class LookingForSlotsTest {

    private static final TimeRange YEAR = TimeRange.of(at("00:00"), Duration.ofDays(365));

    private final List<EngineQuery> asked = new ArrayList<>();
    private final SlotsEngine morning = OpenHost.engine(Map.of("anna", OpenHost.MORNING, "ben", OpenHost.MORNING));
    private final SlotsEngine watched = query -> {
        asked.add(query);
        return morning.slots(query);
    };
    private final Host host = Host.wired(wiring -> wiring.slots(watched));
    private final SlotQuery year = OpenHost.haircut().in(YEAR);

    @Nested
    class TheList {

        private final Host outer = Host.wired(wiring -> wiring.slots(morning));
        private final CountingStore store = new CountingStore(new InMemoryBookingStore());

        @Test
        void readsWhatIsTakenOnceForTheWholeRangeAndAllCandidates() {
            counted(Duration.ZERO)
                    .availableSlots(SlotQuery.forService("haircut")
                            .anyProvider("anna", "ben")
                            .in(YEAR));
            assertThat(store.reads()).containsExactly("occupied");
        }

        @Test
        void readsStartsOnceForEachLimitAndOnceForTheDuplicateGuard() {
            outer.offers(haircut()
                    .limits(
                            BookingLimit.of(BookingLimit.Period.DAY, 1),
                            BookingLimit.of(BookingLimit.Period.WEEK, 3).per(BookingLimit.Scope.SERVICE)));
            counted(Duration.ofHours(1))
                    .availableSlots(OpenHost.haircut().customer(GRACE).in(YEAR));
            assertThat(store.reads()).containsExactly("occupied", "starts", "starts", "starts");
        }

        @Test
        void readsNothingWhereNothingCouldBeBooked() {
            Instant past = at("2026-02-02T00:00");
            counted(Duration.ZERO).availableSlots(OpenHost.haircut().between(past, past.plus(Duration.ofDays(7))));
            assertThat(store.reads()).isEmpty();
        }

        @Test
        void asksTheEngineOnlyAboutWhatIsNotOverYet() {
            host.bookings().availableSlots(OpenHost.haircut().in(OpenHost.MONDAY));
            assertThat(asked).extracting(query -> query.range().start()).containsExactly(at("08:00"));
        }

        private Bookings counted(Duration guard) {
            return outer.wiring()
                    .store(store)
                    .slots(morning)
                    .duplicateGuard(guard)
                    .build();
        }
    }

    @Nested
    class TheStream {

        @Test
        void isTheSameAsTheList() {
            host.book("10:00");
            assertThat(host.bookings().streamSlots(year))
                    .isEqualTo(host.bookings().availableSlots(year));
        }

        @Test
        void isTheSameForSeveralCandidates() {
            host.book("10:00");
            SlotQuery anybody = SlotQuery.forService("haircut").in(YEAR);
            assertThat(host.bookings().streamSlots(anybody))
                    .isEqualTo(host.bookings().availableSlots(anybody));
        }

        @Test
        void asksForNothingUntilItIsRead() {
            host.bookings().streamSlots(year);
            assertThat(asked).isEmpty();
        }

        @Test
        void looksNoFurtherThanItIsRead() {
            Iterator<Slot> slots = host.bookings().streamSlots(year).iterator();
            slots.next();
            assertThat(asked).hasSize(1);
            assertThat(asked.get(0).range().duration()).isLessThanOrEqualTo(Duration.ofDays(9));
        }
    }

    @Nested
    class TheFirst {

        @Test
        void isTheEarliestOfAll() {
            host.book("09:00");
            assertThat(host.bookings().firstFree(year).map(Slot::start)).contains(at("10:00"));
        }

        @Test
        void isFoundWithoutALookAtTheRestOfTheYear() {
            host.bookings().firstFree(year);
            assertThat(asked).hasSize(1);
        }

        @Test
        void isFoundAmongManyWithoutALookAtTheWholeWeekOfEach() {
            List<Resource> many = IntStream.range(0, 62)
                    .mapToObj(i -> Resource.of("stylist-" + i, "UTC"))
                    .toList();
            host.offers(haircut().offeredBy(many));
            assertThat(host.bookings().firstFree(SlotQuery.forService("haircut").in(YEAR)))
                    .map(Slot::start)
                    .contains(at("09:00"));
            assertThat(asked)
                    .hasSize(64)
                    .allMatch(query -> query.range().duration().toDays() == 0);
        }

        @Test
        void isFoundFarAway() {
            host.bookings().blockedTimes().add("anna", TimeRange.of(at("00:00"), Duration.ofDays(300)));
            assertThat(host.bookings().firstFree(year).map(Slot::start)).contains(at("2026-12-27T09:00"));
        }

        @Test
        void isNoneWhereThereIsNone() {
            host.bookings().blockedTimes().add("anna", YEAR);
            assertThat(host.bookings().firstFree(year)).isEmpty();
        }
    }

    @Nested
    class TheDays {

        private final SlotQuery week = OpenHost.haircut().between(at("00:00"), at("2026-03-06T00:00"));

        @Test
        void areThoseOnWhichAnythingIsFree() {
            host.bookings().blockedTimes().add("anna", Host.between("2026-03-04T00:00", "2026-03-05T00:00"));
            host.book("10:00");
            assertThat(host.bookings().freeDays(week, ZoneOffset.UTC)).containsExactly(day(2), day(3), day(5));
        }

        @Test
        void areThoseOfTheZoneOfWhoAsks() {
            assertThat(host.bookings().freeDays(week, ZoneId.of("Pacific/Kiritimati")))
                    .containsExactly(day(2), day(3), day(4), day(5), day(6));
        }

        private static LocalDate day(int day) {
            return LocalDate.of(2026, 3, day);
        }
    }

    @Test
    void theTimeAtWhichTheStreamWasAskedForIsTheOneThatCounts() {
        var slots = host.bookings().streamSlots(OpenHost.haircut().in(OpenHost.MONDAY));
        host.timeIs("09:30");
        assertThat(OpenHost.starts(slots.toList())).containsExactly("09:00", "10:00", "11:00");
        assertThat(host.explain(request("09:00"))).isNotEmpty();
    }
}
