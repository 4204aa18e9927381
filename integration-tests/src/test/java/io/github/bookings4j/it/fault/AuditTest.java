package io.github.bookings4j.it.fault;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.By;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit finds what is wrong. Not on PostgreSQL, which would not let the worst of it in. */
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
class AuditTest {

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.H2, TestDatabase.MARIADB);
    }

    static Stream<Arguments> wrongs() {
        return databases()
                .flatMap(database -> Stream.of(
                                Wrong.of(
                                        "exclusive times that overlap",
                                        "update booking_allocation set busy_start = '2030-01-07 00:00:00'"
                                                + " where capacity_kind = 'EXCLUSIVE'"),
                                Wrong.of(
                                        "sittings with more than their seats",
                                        "update booking_allocation set units = 4 where capacity_kind = 'SEATS'"),
                                Wrong.of(
                                        "pools of which more",
                                        "update booking_allocation set units = 2 where capacity_kind = 'UNITS'"),
                                Wrong.of(
                                        "exactly one CREATED event",
                                        "update booking_event set event_type = 'EDITED' where version = 1"),
                                Wrong.of(
                                        "exactly one CREATED event", "update booking_event set event_type = 'CREATED'"),
                                Wrong.of("an event for each version", "delete from booking_event where version = 2"),
                                Wrong.of("an event for each version", "update booking set version = version + 1"),
                                Wrong.of("events of no booking", "delete from booking where status = 'CANCELLED'"),
                                Wrong.of("add-ons", "update booking set add_ons = 1"),
                                Wrong.of("number of resources", "update booking set more_resources = 1"),
                                Wrong.of(
                                        "no active booking",
                                        "update booking set status = 'NO_SHOW' where status = 'CONFIRMED'"),
                                Wrong.of("not the booking's", "update booking set end_at = start_at"),
                                Wrong.of("all their resources", "delete from booking_allocation"),
                                Wrong.of(
                                        "given twice",
                                        "update booking_event set feed_position = null, tenant = 'x'"
                                                + " where version = 2; update booking_event set feed_position = 1"
                                                + " where tenant = 'x'"),
                                Wrong.of(
                                        "how far the feed",
                                        "update booking_event set feed_position = 99 where feed_position = 1"),
                                Wrong.of("how far the feed", "update booking_feed set last_position = 0"))
                        .map(wrong -> Arguments.of(database, wrong)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothingIsWrongWithWhatTheLibraryWrites(TestDatabase database) {
        fill(database);
        new Audit(database).assertWhole();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void whatIsWrongIsFound(TestDatabase database, Wrong wrong) {
        fill(database);
        try {
            database.execute(wrong.sql());
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> new Audit(database).assertWhole())
                    .withMessageContaining(wrong.found());
        } finally {
            database.empty();
        }
    }

    /** One exclusive booking, one that is cancelled, two in a class and two of a pool. */
    private static void fill(TestDatabase database) {
        database.empty();
        Bookings bookings =
                Desk.on(StoreKind.JOOQ.on(database, PoolOptions.standard())).build();
        bookings.create(Desk.at("visit", "calendar-0", 30).build());
        Booking cancelled = bookings.create(Desk.at("visit", "calendar-0", 60).build());
        bookings.cancel(cancelled.id(), By.system());
        for (int i = 0; i < 2; i++) {
            bookings.create(Desk.at("class", "calendar-0", 20).build());
            bookings.create(Desk.at("bicycle", "calendar-1", 0).build());
        }
        bookings.eventsAfter(0, 100);
    }

    /**
     * Something that must not be.
     *
     * @param found how it is called when it is found
     * @param sql how it comes about
     */
    private record Wrong(String found, String sql) {

        static Wrong of(String found, String sql) {
            return new Wrong(found, sql);
        }
    }
}
