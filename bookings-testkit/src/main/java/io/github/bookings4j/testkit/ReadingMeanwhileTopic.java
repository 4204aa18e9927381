package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Readers go on while others write: they miss nothing, and see nothing that never was. */
abstract class ReadingMeanwhileTopic extends SalonTopic {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 10;

    ReadingMeanwhileTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void twoReadersOfTheFeedMissNothing() {
        FeedReader one = new FeedReader(salon.store(), Tenant.none());
        FeedReader two = new FeedReader(salon.store(), Tenant.none());
        CountDownLatch writing = new CountDownLatch(WRITERS);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (String chair : TestServices.chairs(WRITERS)) {
            all.add(() -> write(chair, writing));
        }
        all.add(() -> follow(one, writing));
        all.add(() -> follow(two, writing));
        Race.between(all).isWonBy(WRITERS + 2);
        assertThat(one.events()).hasSize(WRITERS * ROUNDS * 2).doesNotHaveDuplicates();
        assertThat(two.events()).isEqualTo(one.events());
    }

    @Test
    void aBookingThatMovesIsAlwaysInExactlyOnePlace() {
        Booking booking = bookings.create(haircutAt(monday("10:00")).build());
        CountDownLatch moving = new CountDownLatch(1);
        Race.between(List.of(() -> moveToAndFro(booking, moving), () -> watch(moving)))
                .isWonBy(2);
    }

    private boolean write(String chair, CountDownLatch writing) {
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Booking booking = bookings.create(
                        haircutAt(monday("08:00").plus(minutes(30L * i)), chair).build());
                bookings.cancel(booking.id(), STAFF);
            }
            return true;
        } finally {
            writing.countDown();
        }
    }

    private static boolean follow(FeedReader reader, CountDownLatch writing) {
        while (writing.getCount() > 0) {
            reader.readOn();
        }
        reader.readToTheEnd();
        return true;
    }

    private boolean moveToAndFro(Booking booking, CountDownLatch moving) {
        try {
            for (int i = 0; i < 2 * ROUNDS; i++) {
                String time = i % 2 == 0 ? "15:00" : "10:00";
                bookings.reschedule(RescheduleRequest.of(booking.id(), monday(time), STAFF));
            }
            return true;
        } finally {
            moving.countDown();
        }
    }

    private boolean watch(CountDownLatch moving) {
        TimeRange day = TimeRange.of(monday("00:00"), Duration.ofDays(1));
        while (moving.getCount() > 0) {
            assertThat(bookings.busyIntervals(TestServices.ANNA, day)).hasSize(1);
        }
        return true;
    }
}
