package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayTable;
import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.HolidayCalendar;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotQueryBuilder;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The table of a day, as an operator reads it. Half an hour with Anna, who is there from 09:00 to 12:00 and from 13:00 to 14:00. */
class WhyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final SlotsEngine engine = OpeningHoursSlotsEngine.of(Map.of(
                    "anna",
                    OpeningHours.in("UTC")
                            .open("09:00", "14:00")
                            .breakAt("12:00", "13:00")
                            .holidays(HolidayCalendar.named("any").with(MONDAY.plusDays(1), "Carnival"))
                            .build(),
                    "room",
                    OpeningHours.always(ZoneOffset.UTC)))
            .grid(Grid.every(Duration.ofMinutes(30)));

    private final Host host = Host.wired(wiring -> wiring.slots(engine), half());

    @Nested
    class TheText {

        @Test
        void saysWhatIsFreeAndWhyTheRestIsNot() {
            host.offers(half().lasting(Duration.ofMinutes(30)).buffers(Duration.ZERO, Duration.ofMinutes(10)));
            host.bookings().create(request("09:30").build());
            host.bookings().blockedTimes().add("anna", between("13:30", "13:45"));
            assertThat(lines(anna()))
                    .containsExactly(
                            "00:00 anna is closed until 09:00",
                            "09:00 buffer of a booking 09:30–10:00",
                            "09:30 a booking 09:30–10:00",
                            "10:00 buffer of a booking 09:30–10:00",
                            "10:30 free",
                            "11:00 free",
                            "11:30 free",
                            "12:00 anna has a break until 13:00",
                            "13:00 blocked 13:30–13:45",
                            "13:30 blocked 13:30–13:45",
                            "14:00 anna is closed");
        }

        @Test
        void namesTheHoliday() {
            assertThat(host.bookings().why(anna().on(MONDAY.plusDays(1), ZoneOffset.UTC)))
                    .hasToString("00:00 anna is closed (Carnival)");
        }

        @Test
        void saysThatSomebodyHoldsTheTime() {
            host.hold("09:00");
            assertThat(lines(anna())).contains("09:00 a hold 09:00–09:30");
        }

        @Test
        void saysHowMuchIsLeftOfWhatIsShared() {
            host.offers(half().capacity(Capacity.seats(6)).maxPartySize(6));
            host.book(request("09:00").partySize(4));
            assertThat(lines(anna())).contains("09:00 free, 2 of 6 left", "10:00 free, 6 of 6 left");
            assertThat(lines(anna().partySize(3))).contains("09:00 2 of 6 left");
        }

        @Test
        void saysThatItIsPastOrTooSoonOrTooFar() {
            host.timeIs("09:30");
            host.offers(half().bookingNotice(Duration.ofMinutes(60)).horizon(Horizon.calendarDays(0)));
            assertThat(lines(anna()))
                    .contains("09:00 past", "09:30 too short notice, from 2026-03-02T10:30", "10:30 free");
            assertThat(host.bookings()
                            .why(anna().on(MONDAY.plusDays(2), ZoneOffset.UTC))
                            .toString())
                    .contains("09:00 too far ahead, until 2026-03-02T23:59:59");
        }

        @Test
        void saysWhichLimitIsReached() {
            host.offers(half().limits(BookingLimit.of(BookingLimit.Period.DAY, 1)));
            host.book("13:00");
            assertThat(lines(anna())).contains("09:00 limit of 1 a day reached");
        }

        @Test
        void saysAllThatIsInTheWay() {
            host.book("09:00");
            host.bookings().blockedTimes().add("anna", between("09:00", "09:15"));
            assertThat(lines(anna())).contains("09:00 a booking 09:00–09:30, blocked 09:00–09:15");
        }

        @Test
        void saysOfABufferWhoseItIsAlsoWhereOnlyBuffersMeet() {
            host.offers(half().buffers(Duration.ofMinutes(20), Duration.ofMinutes(20)));
            host.book("10:00");
            assertThat(lines(anna()))
                    .contains("09:00 buffer of a booking 10:00–10:30", "11:00 buffer of a booking 10:00–10:30");
        }

        @Test
        void saysTheDateOfWhatIsNotOnThatOfTheStart() {
            host.bookings().blockedTimes().add("anna", between("2026-03-01T08:00", "2026-03-05T08:00"));
            assertThat(lines(anna())).contains("09:00 blocked 2026-03-01T08:00–2026-03-05T08:00");
        }

        @Test
        void saysAllThatIsBlocked() {
            host.bookings().blockedTimes().add("anna", between("09:00", "09:10"));
            host.bookings().blockedTimes().add("anna", between("09:20", "09:30"));
            assertThat(lines(anna())).contains("09:00 blocked 09:00–09:10 and 09:20–09:30");
        }

        @Test
        void tellsABreakFromClosing() {
            host.offers(half().lasting(Duration.ofMinutes(45)));
            assertThat(lines(anna())).contains("11:30 anna has a break at 12:00", "13:30 anna closes at 14:00");
        }

        @Test
        void showsBreakAndClosingAlsoWhereStartsAreFewAndFarBetween() {
            Host sparse = Host.wired(
                    wiring -> wiring.slots(OpeningHoursSlotsEngine.of(Map.of(
                                    "anna",
                                    OpeningHours.in("UTC")
                                            .open("08:00", "17:00")
                                            .breakAt("12:00", "13:00")
                                            .build()))
                            .grid(Grid.at("08:00", "10:30", "13:15"))),
                    half());
            assertThat(sparse.bookings().why(anna().on(MONDAY, ZoneOffset.UTC)).toString())
                    .contains("12:00 anna has a break until 13:00", "16:45 anna closes at 17:00");
        }

        @Test
        void isNotFilledWithTheGapsOfAnHourlyGrid() {
            Host hourly = OpenHost.with(half());
            assertThat(hourly.bookings().why(anna().on(MONDAY, ZoneOffset.UTC)))
                    .hasToString(
                            "00:00 anna is closed until 09:00\n09:00 free\n10:00 free\n11:00 free\n12:00 anna is closed");
        }

        @Test
        void namesTheResourceWhereThereAreSeveral() {
            host.book(request("09:00"));
            assertThat(lines(SlotQuery.forService("haircut").provider("room", "anna")))
                    .contains("09:00 anna: a booking 09:00–09:30");
        }

        @Test
        void isOnTheWallClockOfTheProvider() {
            Host tokyo = Host.wired(
                    wiring -> wiring.slots(OpeningHoursSlotsEngine.of(Map.of(
                                    "anna",
                                    OpeningHours.in("Asia/Tokyo")
                                            .open("18:00", "19:00")
                                            .build()))
                            .grid(Grid.every(Duration.ofMinutes(30)))),
                    BookableService.service("haircut")
                            .lasting(Duration.ofMinutes(30))
                            .offeredBy("anna", "Asia/Tokyo"));
            tokyo.book("09:30");
            assertThat(tokyo.bookings().why(anna().in(between("09:00", "10:00"))))
                    .hasToString("18:00 free\n18:30 a booking 18:30–19:00");
        }

        @Test
        void neverSaysWhoseBookingItIs() {
            host.book(request("09:00")
                    .customer(GRACE)
                    .customerNote("allergic to peroxide")
                    .internalNote("pays late")
                    .metadata(Map.of("source", "partner")));
            String all = host.bookings()
                    .why(anna().customer(ADA).on(MONDAY, ZoneOffset.UTC))
                    .rows()
                    .toString();
            assertThat(all)
                    .doesNotContainIgnoringCase(
                            "grace", "c-1", "example.org", "555", "allergic", "late", "partner", "BK-");
        }
    }

    @Nested
    class ARow {

        @Test
        void hasTheReasonsThatExplainWouldGive() {
            host.book("09:00");
            DayTable.Row row = row("09:00");
            assertThat(row.free()).isFalse();
            assertThat(row.reasons())
                    .isEqualTo(host.bookings()
                            .explain(request("09:00").customer(ADA).build()));
        }

        @Test
        void thatIsClosedHasTheReasonOfTheEngine() {
            assertThat(row("12:00").reasons()).extracting(Rejection::rule).containsExactly(Rule.SLOT_NOT_OFFERED);
        }

        @Test
        void thatIsClosedHasAllThatExplainWouldSay() {
            host.bookings().blockedTimes().add("anna", between("12:00", "13:00"));
            assertThat(row("12:00").reasons())
                    .isEqualTo(host.bookings()
                            .explain(request("12:00").customer(ADA).build()))
                    .extracting(Rejection::rule)
                    .containsExactly(Rule.SLOT_NOT_OFFERED, Rule.BLOCKED);
        }

        @Test
        void thatIsClosedHasNoReasonWhereStaffOverridesIt() {
            DayTable table = host.bookings()
                    .why(anna().by(STAFF.overriding(Rule.SLOT_NOT_OFFERED)).in(between("12:00", "13:00")));
            assertThat(table.rows()).singleElement().satisfies(row -> {
                assertThat(row.text()).isEqualTo("anna has a break until 13:00");
                assertThat(row.free()).isFalse();
                assertThat(row.reasons()).isEmpty();
            });
        }

        @Test
        void thatIsFreeHasNone() {
            assertThat(row("09:00").reasons()).isEmpty();
        }

        private DayTable.Row row(String start) {
            return host.bookings().why(anna().customer(ADA).on(MONDAY, ZoneOffset.UTC)).rows().stream()
                    .filter(row -> row.start().equals(at(start)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void whatIsTakenIsReadOnceForTheTable() {
        CountingStore store = new CountingStore(new InMemoryBookingStore());
        host.offers(half().limits(BookingLimit.of(BookingLimit.Period.DAY, 20)));
        host.wiring().store(store).slots(engine).build().why(anna().on(MONDAY, ZoneOffset.UTC));
        assertThat(store.reads()).containsExactly("occupied", "starts");
    }

    @Test
    void isNotForASingleCustomer() {
        SlotQuery query = anna().on(MONDAY, ZoneOffset.UTC);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> host.bookings().as(Actor.customer("c-1")).why(query));
    }

    @Test
    void aTableOfMoreThanAMonthIsRefused() {
        SlotQuery query = anna().in(TimeRange.of(at("00:00"), Duration.ofDays(32)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> host.bookings().why(query))
                .withMessage("range: must be at most PT744H for a table, was PT768H");
    }

    @Test
    void aTableOfSeveralCandidatesIsRefused() {
        SlotQuery query =
                SlotQuery.forService("haircut").anyProvider("anna", "room").on(MONDAY, ZoneOffset.UTC);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> host.bookings().why(query))
                .withMessage("candidates: must be one for a table, were [anna, room]");
    }

    private List<String> lines(SlotQueryBuilder query) {
        return host.bookings()
                .why(query.on(MONDAY, ZoneOffset.UTC))
                .toString()
                .lines()
                .toList();
    }

    private static SlotQueryBuilder anna() {
        return SlotQuery.forService("haircut").provider("anna");
    }

    private static BookableServiceBuilder half() {
        return haircut().lasting(Duration.ofMinutes(30)).offeredBy("room", "UTC");
    }
}
