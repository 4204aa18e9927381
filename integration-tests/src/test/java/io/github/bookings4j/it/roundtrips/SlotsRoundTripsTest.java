package io.github.bookings4j.it.roundtrips;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.OpenStore;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotQueryBuilder;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counted on the socket: a look for free slots, however long and of however many, reads what is taken at once. */
class SlotsRoundTripsTest {

    private static final Instant FROM = TestTimes.monday("00:00");

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("stores")
    void aMonthOfOneProviderTakesOne(StoreKind kind, TestDatabase database) throws SQLException {
        assertThat(roundTrips(
                        kind, database, TestServices.haircut(), monthOf(query -> query.provider(TestServices.ANNA))))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("stores")
    void aMonthOfAllProvidersTakesOne(StoreKind kind, TestDatabase database) throws SQLException {
        assertThat(roundTrips(kind, database, TestServices.haircut(), monthOf(query -> query)))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("stores")
    void aLimitTakesOneMoreForAllItsPeriods(StoreKind kind, TestDatabase database) throws SQLException {
        BookableServiceBuilder limited = TestServices.haircut().limits(BookingLimit.of(BookingLimit.Period.DAY, 5));
        assertThat(roundTrips(kind, database, limited, monthOf(query -> query.provider(TestServices.ANNA))))
                .isEqualTo(2);
    }

    static Stream<Arguments> stores() {
        return Stream.of(StoreKind.values())
                .flatMap(kind -> Stream.of(TestDatabase.POSTGRESQL, TestDatabase.MARIADB)
                        .map(database -> Arguments.of(kind, database)));
    }

    private static SlotQuery monthOf(UnaryOperator<SlotQueryBuilder> candidates) {
        return candidates.apply(SlotQuery.forService("haircut")).between(FROM, FROM.plus(Duration.ofDays(31)));
    }

    private static int roundTrips(
            StoreKind kind, TestDatabase database, BookableServiceBuilder service, SlotQuery query)
            throws SQLException {
        database.empty();
        try (OneConnection one = OneConnection.to(database);
                OpenStore opened = OpenStore.of(kind, one.dataSource(), database.database())) {
            Bookings bookings = Bookings.builder()
                    .store(opened.store())
                    .clock(SettableClock.at(TestTimes.NOW))
                    .services(ServiceCatalog.of(service.build()))
                    .slots(OpeningHoursSlotsEngine.of(hours()))
                    .build();
            bookings.create(TestRequests.haircutAt(TestTimes.monday("10:00")).build());
            // Drivers prepare a statement on the server only after they have met it some times.
            for (int i = 0; i < 12; i++) {
                bookings.availableSlots(query);
            }
            return OneConnection.roundTrips(
                    () -> assertThat(bookings.availableSlots(query)).isNotEmpty());
        }
    }

    private static Map<String, OpeningHours> hours() {
        OpeningHours week =
                OpeningHours.in(TestServices.ZONE).open("09:00", "17:00").build();
        return Map.of(TestServices.ANNA, week, TestServices.BEN, week);
    }
}
