package io.github.bookings4j;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.PageCursor;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reading bookings a page at a time. */
class PagesTest {

    private final Host host = new Host();
    private final Booking late = host.book(request("15:00").externalReference("pay-1"));
    private final Booking early = host.book(request("10:00").customer(ADA));
    private final Booking noon = host.book(anywhere("12:00").provider("ben", "anna"));

    @Nested
    class Pages {

        @Test
        void goOnWhereTheLastOneEnded() {
            BookingPage first = page(BookingQuery.all().limit(2));
            BookingPage second =
                    page(BookingQuery.all().limit(2).after(first.next().orElseThrow()));
            assertThat(first.bookings()).containsExactly(early, noon);
            assertThat(second.bookings()).containsExactly(late);
        }

        @Test
        void endWithTheLastBooking() {
            assertThat(page(BookingQuery.all().limit(3)).next()).isEmpty();
        }

        @Test
        void goOnBackwardsToo() {
            BookingQuery backwards = BookingQuery.all().latestFirst().limit(1);
            BookingPage first = page(backwards);
            assertThat(page(backwards.after(first.next().orElseThrow())).bookings())
                    .containsExactly(noon);
        }

        @Test
        void areNotShiftedByWhatIsMadeMeanwhile() {
            PageCursor cursor = page(BookingQuery.all().limit(2)).next().orElseThrow();
            host.book("09:00");
            assertThat(page(BookingQuery.all().after(cursor)).bookings()).containsExactly(late);
        }

        @Test
        void areReadOneAfterTheOtherAsAStream() {
            assertThat(host.bookings().stream(BookingQuery.all().limit(2))).containsExactly(early, noon, late);
        }

        @Test
        void areLinkedByText() {
            PageCursor cursor = page(BookingQuery.all().limit(2)).next().orElseThrow();
            assertThat(PageCursor.parse(cursor.toString())).isEqualTo(cursor);
        }

        @Test
        void tellBookingsOfOneStartApart() {
            host.book(anywhere("15:00").provider("ben"));
            List<Booking> all = found(BookingQuery.all());
            PageCursor cursor = page(BookingQuery.all().limit(3)).next().orElseThrow();
            assertThat(page(BookingQuery.all().after(cursor)).bookings()).containsExactly(all.get(3));
        }
    }

    private List<Booking> found(BookingQuery query) {
        return page(query).bookings();
    }

    private BookingPage page(BookingQuery query) {
        return host.bookings().find(query);
    }
}
