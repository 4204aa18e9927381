package io.github.bookings4j.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Several processes on one database. */
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessesTest {

    static Stream<TestDatabase> servers() {
        return Stream.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void severalAtOnceBookNoTimeTwice(TestDatabase database) throws Exception {
        database.empty();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(BookingProcess.start(Task.BOOK, database, i));
        }
        List<String> accepted = new ArrayList<>();
        for (Process process : processes) {
            List<String> lines = BookingProcess.output(process);
            assertThat(lines).as("each gets something").isNotEmpty();
            assertThat(process.exitValue()).isZero();
            accepted.addAll(lines);
        }
        Audit audit = new Audit(database);
        audit.assertWhole();
        assertThat(audit.bookings())
                .extracting(row -> row.substring(0, 36))
                .containsExactlyInAnyOrderElementsOf(accepted);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void oneThatHaltsInATransactionLeavesNothingAndKeepsNobody(TestDatabase database) throws Exception {
        database.empty();
        Process halting = BookingProcess.start(Task.HALT, database, 0);
        assertThat(BookingProcess.output(halting)).isEmpty();
        assertThat(halting.exitValue()).as("halted by itself").isEqualTo(3);
        Audit audit = new Audit(database);
        audit.assertWhole();
        assertThat(audit.bookings()).isEmpty();
        Bookings bookings =
                Desk.on(StoreKind.JOOQ.on(database, PoolOptions.standard())).build();
        Booking booking = bookings.create(Desk.first());
        assertThat(bookings.history(booking.id())).hasSize(1);
        audit.assertWhole();
    }
}
