package io.github.bookings4j.it.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.schema.Database;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An instant is stored as the one it is, also where the JVM's zone, the server's or UTC's wall clock shows a time twice or
 * never.
 */
@Tag("zones")
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
class InstantsTest {

    /** Each of them, and half an hour later. */
    private static final List<Instant> INSTANTS = List.of(
            // America/New_York: the hour before this is shown again, and 01:30 in UTC reads as a time shown twice.
            Instant.parse("2026-11-01T05:30:00Z"),
            Instant.parse("2026-11-01T06:30:00Z"),
            Instant.parse("2026-11-01T01:30:00Z"),
            // The clock goes from 02:00 to 03:00; 02:30 in UTC reads as a time never shown.
            Instant.parse("2026-03-08T06:59:59.999999Z"),
            Instant.parse("2026-03-08T02:30:00Z"),
            // Pacific/Chatham, likewise.
            Instant.parse("2026-04-04T13:50:00Z"),
            Instant.parse("2026-04-05T03:00:00Z"),
            Instant.parse("2026-09-26T14:00:00.000001Z"),
            Instant.parse("2026-09-27T03:00:00Z"),
            // Zones had odd offsets before they were agreed on, and the calendar of old dates is another.
            Instant.parse("1900-01-03T00:00:00Z"),
            Instant.parse("1942-02-09T07:00:00.123456Z"),
            Instant.parse("9999-12-30T20:59:59.999999Z"));

    private final SettableClock clock = SettableClock.at(Instant.EPOCH);

    static Stream<Arguments> stores() {
        return Stream.of(StoreKind.values())
                .flatMap(kind -> Stream.of(TestDatabase.H2, TestDatabase.POSTGRESQL, TestDatabase.MARIADB)
                        .flatMap(database -> Stream.of(true, false)
                                .map(autoCommit -> Arguments.of(
                                        kind,
                                        database,
                                        autoCommit
                                                ? PoolOptions.standard()
                                                : PoolOptions.standard().autoCommitOff()))));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void comeBackAsTheyWere(StoreKind kind, TestDatabase database, PoolOptions options) {
        for (Instant start : INSTANTS) {
            Bookings bookings = empty(kind, database, options, start);
            Booking booking = book(bookings, start);
            assertThat(booking.start()).isEqualTo(start);
            assertThat(bookings.get(booking.id())).isEqualTo(booking);
            assertThat(bookings.history(booking.id()).get(0).at()).isEqualTo(clock.instant());
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void areInTheTablesAsTheyAreInUtc(StoreKind kind, TestDatabase database, PoolOptions options) {
        for (Instant start : INSTANTS) {
            Bookings bookings = empty(kind, database, options, start);
            book(bookings, start);
            String end = literal(database, start.plus(Duration.ofMinutes(30)));
            assertThat(database.rows("select count(*) from booking b join booking_allocation a on a.booking_id = b.id"
                            + " join booking_event e on e.booking_id = b.id where b.start_at = a.start_at"
                            + " and b.start_at = " + literal(database, start)
                            + " and b.end_at = " + end + " and a.busy_end = " + end
                            + " and b.created_at = " + literal(database, clock.instant())
                            + " and e.happened_at = " + literal(database, clock.instant())))
                    .as("rows at %s", start)
                    .containsExactly("1");
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void areComparedAsTheyAre(StoreKind kind, TestDatabase database, PoolOptions options) {
        for (Instant start : INSTANTS) {
            Bookings bookings = empty(kind, database, options, start);
            book(bookings, start);
            for (long minutes : List.of(-29, -1, 0, 29)) {
                assertThatExceptionOfType(BookingRejectedException.class)
                        .as("%s and %d minutes", start, minutes)
                        .isThrownBy(() -> book(bookings, start.plus(Duration.ofMinutes(minutes))));
            }
            for (long minutes : List.of(-30, 30, 60, 90, -60)) {
                book(bookings, start.plus(Duration.ofMinutes(minutes)));
            }
        }
    }

    private Bookings empty(StoreKind kind, TestDatabase database, PoolOptions options, Instant start) {
        database.empty();
        clock.set(start.minus(Duration.ofHours(24)));
        return Bookings.builder()
                .store(kind.on(database, options))
                .services(ServiceCatalog.of(TestServices.haircut().build()))
                .clock(clock)
                .build();
    }

    private static Booking book(Bookings bookings, Instant start) {
        return bookings.create(TestRequests.haircutAt(start).build());
    }

    private static String literal(TestDatabase database, Instant instant) {
        String utc = instant.toString().replace("T", " ").replace("Z", "");
        return database.database() == Database.MARIADB
                ? "timestamp '" + utc + "'"
                : "timestamp with time zone '" + utc + "+00:00'";
    }
}
