package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many bookings are given a page at a time: each once, none missed, also where many start at one time. */
abstract class PageTopic extends StoreTopic {

    PageTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aPageThatHoldsAllHasNoNext() {
        stored(StoredBookings.at("10:00"));
        stored(StoredBookings.at("11:00"));
        assertThat(page(BookingQuery.all().limit(2)).next()).isEmpty();
        assertThat(page(BookingQuery.all().limit(1)).next()).isPresent();
        assertThat(page(BookingQuery.all().text("nobody")).next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7})
    void bookingsOfOneStartAreOnOnePageEach(int limit) {
        List<Booking> all = sevenBookingsOfTwoStarts();
        List<Booking> forwards = walk(BookingQuery.all().limit(limit));
        assertThat(forwards).containsExactlyInAnyOrderElementsOf(all);
        assertThat(forwards).extracting(Booking::start).isSorted();
        List<Booking> backwards = walk(BookingQuery.all().limit(limit).latestFirst());
        assertThat(backwards).containsExactlyInAnyOrderElementsOf(all);
        assertThat(backwards).extracting(Booking::start).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theOrderDoesNotDependOnTheSizeOfThePage() {
        sevenBookingsOfTwoStarts();
        assertThat(walk(BookingQuery.all().limit(2))).isEqualTo(walk(BookingQuery.all()));
    }

    @Test
    void aConditionHoldsOnEveryPage() {
        sevenBookingsOfTwoStarts();
        assertThat(walk(BookingQuery.all().limit(1).resource("chair-2"))).hasSize(2);
    }

    @Test
    void whatIsMadeBeforeThePageShiftsNothing() {
        Booking first = stored(StoredBookings.at("10:00"));
        Booking second = stored(StoredBookings.at("11:00"));
        BookingPage page = page(BookingQuery.all().limit(1));
        assertThat(page.bookings()).containsExactly(first);
        stored(StoredBookings.at("09:00"));
        assertThat(page(BookingQuery.all().after(page.next().orElseThrow())).bookings())
                .containsExactly(second);
    }

    private List<Booking> sevenBookingsOfTwoStarts() {
        List<Booking> all = new ArrayList<>();
        for (String chair : TestServices.chairs(5)) {
            all.add(stored(StoredBookings.on(chair, "10:00")));
        }
        for (String chair : TestServices.chairs(2)) {
            all.add(stored(StoredBookings.on(chair, "11:00")));
        }
        return all;
    }

    private List<Booking> walk(BookingQuery query) {
        BookingPage page = page(query);
        List<Booking> met = new ArrayList<>(page.bookings());
        while (page.next().isPresent()) {
            assertThat(page.bookings()).hasSize(query.limit());
            page = page(query.after(page.next().get()));
            met.addAll(page.bookings());
        }
        return met;
    }

    private BookingPage page(BookingQuery query) {
        return reads.find(query);
    }
}
