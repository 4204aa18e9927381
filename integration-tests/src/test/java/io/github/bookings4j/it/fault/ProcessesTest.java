package io.github.bookings4j.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.fault.BookingProcess.Task;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.Booking;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Several processes on one database. */
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessesTest {

    static Stream<TestDatabase> servers() {
        return Stream.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    static Stream<Arguments> everywhere() {
        return servers().flatMap(database -> Stream.of(StoreKind.values()).map(kind -> Arguments.of(kind, database)));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void severalAtOnceBookNoTimeTwice(TestDatabase database) throws Exception {
        database.empty();
        Audit audit = new Audit(database);
        List<Process> processes = List.of(
                BookingProcess.start(Task.BOOK, StoreKind.JOOQ, database, 0),
                BookingProcess.start(Task.BOOK, StoreKind.JOOQ, database, 1),
                BookingProcess.start(Task.BOOK, StoreKind.JPA, database, 2));
        try (FeedFollower follower = new FeedFollower(bookings(StoreKind.JOOQ, database))) {
            BookingProcess.go(processes);
            List<String> accepted = new ArrayList<>();
            for (Process process : processes) {
                List<String> lines = BookingProcess.output(process);
                assertThat(lines).as("each gets something").isNotEmpty();
                assertThat(process.exitValue())
                        .as("went well; the last that it said: %s", lines.get(lines.size() - 1))
                        .isZero();
                accepted.addAll(lines);
            }
            audit.assertWhole();
            assertThat(ids(audit)).containsExactlyInAnyOrderElementsOf(accepted);
            follower.assertMissedNone(audit);
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void oneThatHaltsInATransactionLeavesNothingAndKeepsNobody(StoreKind kind, TestDatabase database) throws Exception {
        database.empty();
        Process halting = BookingProcess.start(Task.HALT, kind, database, 0);
        BookingProcess.go(List.of(halting));
        assertThat(BookingProcess.output(halting)).isEmpty();
        assertThat(halting.exitValue()).as("halted by itself").isEqualTo(BookingProcess.HALTED);
        Audit audit = new Audit(database);
        audit.assertWhole();
        assertThat(audit.bookings()).isEmpty();
        Bookings bookings = bookings(kind, database);
        Booking booking = bookings.create(Desk.first());
        assertThat(bookings.history(booking.id())).hasSize(1);
        audit.assertWhole();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void oneThatHaltsWhileItBooksKeepsWhatItWasGiven(StoreKind kind, TestDatabase database) throws Exception {
        database.empty();
        Audit audit = new Audit(database);
        try (FeedFollower follower = new FeedFollower(bookings(kind, database))) {
            Process halting = BookingProcess.start(Task.BOOK_AND_HALT, kind, database, 0);
            BookingProcess.go(List.of(halting));
            List<String> accepted = BookingProcess.output(halting);
            assertThat(halting.exitValue()).as("halted by itself").isEqualTo(BookingProcess.HALTED);
            Process another = BookingProcess.start(Task.BOOK, kind, database, 1);
            BookingProcess.go(List.of(another));
            accepted = Stream.concat(accepted.stream(), BookingProcess.output(another).stream())
                    .toList();
            assertThat(another.exitValue()).as("went well; said: %s", accepted).isZero();
            audit.assertWhole();
            // And perhaps what was committed, but not said any more.
            assertThat(ids(audit)).containsAll(accepted);
            follower.assertMissedNone(audit);
        }
    }

    private static Bookings bookings(StoreKind kind, TestDatabase database) {
        return Desk.on(kind.on(database, PoolOptions.standard())).build();
    }

    private static List<String> ids(Audit audit) {
        return audit.bookings().stream().map(row -> row.substring(0, 36)).toList();
    }
}
