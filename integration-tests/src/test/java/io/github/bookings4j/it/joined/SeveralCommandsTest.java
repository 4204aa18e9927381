package io.github.bookings4j.it.joined;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.spi.RetryableStoreException;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hosts' transactions that book two providers each, in opposite orders. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SeveralCommandsTest {

    private static final List<String> ONE_WAY = List.of(TestServices.ANNA, TestServices.BEN);
    private static final List<String> THE_OTHER = List.of(TestServices.BEN, TestServices.ANNA);

    static Stream<Arguments> hosts() {
        return Stream.of(StoreKind.values())
                .flatMap(kind -> Stream.of(TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB)
                        .map(database -> Arguments.of(kind, database)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void oneByOneOneOfThemHasToBeRunAgain(StoreKind kind, TestDatabase database) throws Exception {
        database.empty();
        TransactionalHost host = TransactionalHost.of(kind, database);
        CyclicBarrier afterTheFirst = new CyclicBarrier(2);
        List<String> ends = together(
                () -> oneByOne(host, ONE_WAY, TestTimes.monday("10:00"), afterTheFirst),
                () -> oneByOne(host, THE_OTHER, TestTimes.monday("12:00"), afterTheFirst));
        assertThat(ends).containsExactlyInAnyOrder("committed", "to be run again");
        Audit audit = new Audit(database);
        audit.assertWhole();
        assertThat(audit.bookings()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void inBatchesBothGoThrough(StoreKind kind, TestDatabase database) throws Exception {
        database.empty();
        TransactionalHost host = TransactionalHost.of(kind, database);
        int rounds = 40;
        List<String> ends = together(
                () -> batches(host, ONE_WAY, TestTimes.monday("00:00"), rounds),
                () -> batches(host, THE_OTHER, TestTimes.monday("00:00").plus(Duration.ofDays(7)), rounds));
        assertThat(ends).containsOnly("committed");
        Audit audit = new Audit(database);
        audit.assertWhole();
        assertThat(audit.bookings()).hasSize(4 * rounds);
    }

    /** Waits after the first command until the other has given its first as well. */
    private static String oneByOne(TransactionalHost host, List<String> providers, Instant start, CyclicBarrier barrier)
            throws Exception {
        try (TransactionalHost.Transaction transaction = host.begin();
                JoinedBookings joined = join(host, transaction)) {
            joined.bookings().create(request(providers.get(0), start));
            barrier.await();
            joined.bookings().create(request(providers.get(1), start));
            transaction.commit();
            return "committed";
        } catch (RetryableStoreException deadlock) {
            return "to be run again";
        }
    }

    private static String batches(TransactionalHost host, List<String> providers, Instant start, int rounds)
            throws SQLException {
        for (int i = 0; i < rounds; i++) {
            Instant next = start.plus(Duration.ofMinutes(30L * i));
            try (TransactionalHost.Transaction transaction = host.begin();
                    JoinedBookings joined = join(host, transaction)) {
                joined.bookings()
                        .batch()
                        .create(request(providers.get(0), next))
                        .create(request(providers.get(1), next))
                        .run();
                transaction.commit();
            }
        }
        return "committed";
    }

    private static JoinedBookings join(TransactionalHost host, TransactionalHost.Transaction transaction) {
        Bookings bookings = Bookings.builder()
                .store(host.store())
                .clock(SettableClock.at(TestTimes.NOW))
                .services(ServiceCatalog.of(TestServices.haircut().build()))
                .build();
        return bookings.join(transaction.joining());
    }

    private static BookingRequest request(String provider, Instant start) {
        return TestRequests.haircutAt(start, provider).build();
    }

    /** How each of them ended. */
    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<String> ends = new ArrayList<>();
            for (Future<String> end : threads.invokeAll(List.of(one, other))) {
                ends.add(end.get());
            }
            return ends;
        } finally {
            threads.shutdownNow();
        }
    }
}
