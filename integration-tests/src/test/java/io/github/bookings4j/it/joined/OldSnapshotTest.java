package io.github.bookings4j.it.joined;

import static io.github.bookings4j.it.joined.Host.haircutAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host's transaction at REPEATABLE READ on MariaDB: what it locks by reading, and what not. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OldSnapshotTest {

    private static final Actor EVE = Actor.staff("eve");

    private final Host host = Host.on(TestDatabase.MARIADB);
    private final Bookings bookings = host.bookings().build();

    /** Not even if all have looked for their keys, which are not there, before the first of them writes his. */
    @Test
    void neighboursWithKeysOfTheirOwnAreNeverInEachOthersWay() throws Exception {
        List<String> chairs = TestServices.chairs(16);
        CyclicBarrier afterReading = new CyclicBarrier(chairs.size());
        ExecutorService threads = Executors.newFixedThreadPool(chairs.size());
        try {
            List<Callable<Booking>> calls = new ArrayList<>();
            for (String chair : chairs) {
                BookingRequest request = TestRequests.haircutAt(TestTimes.monday("10:00"), chair)
                        .idempotencyKey("key of " + chair)
                        .build();
                calls.add(() -> createAfter(afterReading, request));
            }
            for (Future<Booking> booking : threads.invokeAll(calls)) {
                assertThat(booking.get().status()).isEqualTo(BookingStatus.CONFIRMED);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(host.counts()).isEqualTo("0, 16, 16, 16");
    }

    @Test
    void aBookingThatIsOnlyLookedAtIsNotLocked() throws SQLException {
        Booking looked = bookings.create(haircutAt("14:00"));
        try (Connection connection = beginReading();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            joined.bookings()
                    .create(TestRequests.haircutAt(TestTimes.monday("10:00"), TestServices.BEN)
                            .build());
            assertThat(joined.bookings().get(looked.id())).isEqualTo(looked);
            assertThat(bookings.cancel(looked.id(), EVE).status()).isEqualTo(BookingStatus.CANCELLED);
            connection.commit();
        }
    }

    @Test
    void aBookingThatChangedSinceIsFoundAsItIsNow() throws SQLException {
        Booking booking = bookings.create(haircutAt("14:00"));
        try (Connection connection = beginReading();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            bookings.cancel(booking.id(), EVE);
            assertThat(joined.bookings().cancel(booking.id(), EVE).version()).isEqualTo(booking.version() + 1);
            connection.commit();
        }
        assertThat(host.counts()).isEqualTo("0, 1, 0, 2");
    }

    @Test
    void whoJoinsItASecondTimeReadsAsTheFirstOne() throws SQLException {
        try (Connection connection = beginReading()) {
            bookings.create(haircutAt("10:15"));
            for (int i = 0; i < 2; i++) {
                try (JoinedBookings joined = bookings.join(host.store().joining(connection))) {
                    assertThatThrownBy(() -> joined.bookings().create(haircutAt("10:00")))
                            .isInstanceOf(BookingRejectedException.class);
                }
            }
            connection.commit();
        }
        assertThat(host.counts()).isEqualTo("0, 1, 1, 1");
    }

    private Booking createAfter(CyclicBarrier afterReading, BookingRequest request) throws Exception {
        try (Connection connection = beginReading();
                JoinedBookings joined = bookings.join(host.store().joining(connection))) {
            afterReading.await();
            Booking booking = joined.bookings().create(request);
            connection.commit();
            return booking;
        }
    }

    /** With a view of the data as it is now. */
    private Connection beginReading() throws SQLException {
        Connection connection = host.begin(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("select last_position from booking_feed").close();
        }
        return connection;
    }
}
