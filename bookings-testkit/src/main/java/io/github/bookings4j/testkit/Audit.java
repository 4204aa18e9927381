package io.github.bookings4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Looks at everything that is in a store and says whether it can be true: nobody is booked twice, what is taken is what the
 * active bookings take, and every change has its one event.
 *
 * @param store what is looked at
 * @param bookings all there are
 * @param now when holds are looked at
 */
record Audit(BookingStore store, List<Booking> bookings, Instant now) {

    private static final TimeRange ALWAYS =
            TimeRange.of(TestTimes.NOW.minus(Duration.ofDays(1_000)), Duration.ofDays(2_000));

    static void of(Salon salon) {
        Audit audit = new Audit(salon.store(), all(salon.store()), salon.clock().instant());
        Occupation.of(audit.bookings(), audit.now()).isPossible();
        audit.allocationsAreThoseOfActiveBookings();
        audit.everyVersionHasItsEvent();
        audit.theFeedHasEveryEventOnce();
    }

    private static List<Booking> all(BookingStore store) {
        List<Booking> all = new ArrayList<>();
        BookingQuery query = BookingQuery.all().limit(500);
        BookingPage page = page(store, query);
        all.addAll(page.bookings());
        while (page.next().isPresent()) {
            page = page(store, query.after(page.next().get()));
            all.addAll(page.bookings());
        }
        return all;
    }

    private static BookingPage page(BookingStore store, BookingQuery query) {
        return new SingleReads(store, Tenant.none()).find(query);
    }

    private void allocationsAreThoseOfActiveBookings() {
        Set<String> resources = new HashSet<>(TestServices.chairs(50));
        resources.addAll(List.of(TestServices.ANNA, TestServices.BEN, TestServices.ROOM));
        List<Allocation> live = reads().allocations(resources, ALWAYS).stream()
                .filter(allocation -> allocation.isLive(now))
                .toList();
        List<Allocation> expected = bookings.stream()
                .filter(booking -> booking.isActive(now))
                .flatMap(booking -> Changes.allocations(booking).stream())
                .toList();
        assertThat(live)
                .as("what is taken")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("sitting")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private void everyVersionHasItsEvent() {
        for (Booking booking : bookings) {
            List<BookingEvent> history = reads().history(booking.id());
            assertThat(history)
                    .as("versions in the history of %s", booking)
                    .extracting(BookingEvent::version)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, booking.version()).boxed().toList());
            assertThat(history.get(history.size() - 1).after())
                    .as("what the last event says")
                    .isEqualTo(booking.state());
        }
    }

    private void theFeedHasEveryEventOnce() {
        long changes = bookings.stream().mapToLong(Booking::version).sum();
        FeedReader reader = new FeedReader(store, Tenant.none());
        reader.readToTheEnd();
        assertThat(reader.events()).as("the feed").hasSize((int) changes).doesNotHaveDuplicates();
    }

    private BookingReads reads() {
        return new SingleReads(store, Tenant.none());
    }
}
