package io.github.bookings4j.it.joined;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At no isolation level that is accepted is a time booked twice, though every host has read before it books. */
@Timeout(300)
class IsolationTest {

    private static final int THREADS = 16;
    private static final int CHAIRS = 4;
    private static final int ROUNDS = 12;

    @ParameterizedTest
    @MethodSource("io.github.bookings4j.it.joined.Levels#accepted")
    void noTimeIsBookedTwice(TestDatabase database, int isolation) throws Exception {
        Host host = Host.on(database);
        OlderView view = new OlderView(host, host.bookings().build(), isolation);
        int booked = inThreads(thread -> {
            int own = 0;
            for (int round = 0; round < ROUNDS; round++) {
                // Several contend for each chair, and the chairs are neighbours in every index.
                Duration offset = Duration.ofHours(round).plusMinutes(5L * (thread / CHAIRS));
                BookingRequest request = TestRequests.haircutAt(
                                TestTimes.monday("08:00").plus(offset), "chair-" + (1 + thread % CHAIRS))
                        .build();
                own += view.commit((joined, connection) -> books(joined, connection, request) ? 1 : 0);
            }
            return own;
        });
        assertThat(database.rows("select a.calendar, a.start_at, b.start_at from booking_allocation a"
                        + " join booking_allocation b on a.calendar = b.calendar and a.booking_id <> b.booking_id"
                        + " and a.busy_start < b.busy_end and b.busy_start < a.busy_end"))
                .isEmpty();
        assertThat(booked).isEqualTo(CHAIRS * ROUNDS);
        assertThat(host.counts()).isEqualTo(booked + ", " + booked + ", " + booked + ", " + booked);
    }

    /** With an order of the host's own for each booking. */
    private static boolean books(Bookings joined, Connection connection, BookingRequest request) throws SQLException {
        try {
            Booking booking = joined.create(request);
            Host.order(connection, booking.id().hashCode());
            return true;
        } catch (BookingRejectedException refused) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Work {
        int of(int thread) throws Exception;
    }

    private static int inThreads(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                calls.add(() -> work.of(thread));
            }
            int sum = 0;
            for (Future<Integer> future : threads.invokeAll(calls)) {
                sum += future.get();
            }
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }
}
