package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.PageCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private final Desk desk = Desk.withEmptyStore();

    @Nested
    class Order {

        @Test
        void isByStart() {
            desk.make(Sample.on("anna", 1, "12:00", "13:00"));
            desk.make(Sample.on("anna", 2, "10:00", "11:00"));
            desk.make(Sample.on("anna", 3, "11:00", "12:00"));

            assertThat(desk.found(BookingQuery.all())).containsExactly(2, 3, 1);
        }

        @Test
        void isByIdWhereStartsAreEqual() {
            desk.make(Sample.on("anna", 3, "10:00", "11:00"));
            desk.make(Sample.on("ben", 1, "10:00", "11:00"));
            desk.make(Sample.on("room", 2, "10:00", "11:00"));

            assertThat(desk.found(BookingQuery.all())).containsExactly(1, 2, 3);
        }

        @Test
        void ofIdsIsThatOfTheirTextAsInDatabases() {
            BookingId low = BookingId.parse("7fffffff-ffff-7000-8000-000000000001");
            BookingId high = BookingId.parse("80000000-0000-7000-8000-000000000001");
            BookingId highest = BookingId.parse("80000000-0000-7000-f000-000000000001");
            desk.make(Sample.on("anna", 1, "10:00", "11:00").toBuilder().id(highest));
            desk.make(Sample.on("ben", 2, "10:00", "11:00").toBuilder().id(high));
            desk.make(Sample.on("room", 3, "10:00", "11:00").toBuilder().id(low));

            assertThat(desk.page(BookingQuery.all()).bookings())
                    .extracting(Booking::id)
                    .containsExactly(low, high, highest);
        }

        @Test
        void isReversedForTheLatestFirst() {
            desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("ben", 2, "10:00", "11:00"));
            desk.make(Sample.on("ben", 3, "11:00", "12:00"));

            assertThat(desk.found(BookingQuery.all().latestFirst())).containsExactly(3, 2, 1);
        }

        @Test
        void followsABookingThatMoved() {
            Booking first = desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("anna", 2, "11:00", "12:00"));
            desk.change(first, booking -> booking.time(Sample.between("15:00", "16:00")));

            assertThat(desk.found(BookingQuery.all())).containsExactly(2, 1);
        }
    }

    @Nested
    class Pages {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 6, 7})
        void haveEachBookingOnceAlsoWhereStartsAreEqual(int limit) {
            sixOfWhichThreeStartAtEleven();

            assertThat(pages(BookingQuery.all().limit(limit))).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(pages(BookingQuery.all().latestFirst().limit(limit))).containsExactly(6, 5, 4, 3, 2, 1);
        }

        @Test
        void haveACursorOnlyIfThereIsAnotherOne() {
            sixOfWhichThreeStartAtEleven();

            assertThat(desk.page(BookingQuery.all().limit(5)).next())
                    .contains(new PageCursor(Sample.at("12:00"), Sample.id(5)));
            assertThat(desk.page(BookingQuery.all().limit(6)).next()).isEmpty();
        }

        @Test
        void haveNoCursorIfWhatFollowsDoesNotMatch() {
            sixOfWhichThreeStartAtEleven();

            assertThat(desk.page(BookingQuery.all().resource("room").limit(1)).next())
                    .isEmpty();
        }

        @Test
        void areNotShiftedByWhatIsMadeMeanwhile() {
            sixOfWhichThreeStartAtEleven();
            PageCursor cursor = desk.page(BookingQuery.all().limit(3)).next().orElseThrow();
            desk.make(Sample.on("anna", 7, "08:00", "09:00"));

            assertThat(desk.found(BookingQuery.all().after(cursor))).containsExactly(4, 5, 6);
        }

        @Test
        void goOnThoughTheBookingAtTheCursorIsGone() {
            sixOfWhichThreeStartAtEleven();
            PageCursor between = new PageCursor(Sample.at("11:30"), BookingId.of(new UUID(0, 0)));

            assertThat(desk.found(BookingQuery.all().after(between))).containsExactly(5, 6);
            assertThat(desk.found(BookingQuery.all().latestFirst().after(between)))
                    .containsExactly(4, 3, 2, 1);
        }

        @Test
        void stayInTheRangeWhereverTheCursorIs() {
            sixOfWhichThreeStartAtEleven();
            BookingQuery eleven = BookingQuery.all().startingIn(Sample.between("11:00", "12:00"));
            PageCursor early = new PageCursor(Sample.at("09:00"), Sample.id(0));
            PageCursor late = new PageCursor(Sample.at("14:00"), Sample.id(0));

            assertThat(desk.found(eleven.after(early))).containsExactly(2, 3, 4);
            assertThat(desk.found(eleven.after(late))).isEmpty();
            assertThat(desk.found(eleven.latestFirst().after(late))).containsExactly(4, 3, 2);
            assertThat(desk.found(eleven.latestFirst().after(early))).isEmpty();
        }

        private void sixOfWhichThreeStartAtEleven() {
            desk.make(Sample.on("anna", 1, "10:00", "11:00"));
            desk.make(Sample.on("anna", 2, "11:00", "12:00"));
            desk.make(Sample.on("ben", 3, "11:00", "12:00"));
            desk.make(Sample.on("room", 4, "11:00", "12:00"));
            desk.make(Sample.on("anna", 5, "12:00", "13:00"));
            desk.make(Sample.on("anna", 6, "13:00", "14:00"));
        }

        private List<Integer> pages(BookingQuery query) {
            List<Integer> all = new ArrayList<>();
            Optional<BookingQuery> next = Optional.of(query);
            while (next.isPresent()) {
                BookingPage page = desk.page(next.get());
                page.bookings().stream().map(Sample::number).forEach(all::add);
                next = page.next().map(query::after);
            }
            return all;
        }
    }
}
