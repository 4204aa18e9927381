package io.github.bookings4j.it.unsafe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.spi.BookingStore;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts notice when what makes double bookings impossible is taken away. */
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
class UnsafeTest {

    static Stream<Arguments> withoutConstraint() {
        return Stream.of(StoreKind.values())
                .flatMap(kind ->
                        Stream.of(TestDatabase.H2, TestDatabase.MARIADB).map(database -> Arguments.of(kind, database)));
    }

    @ParameterizedTest
    @MethodSource("withoutConstraint")
    void withoutTheLockUpdateOneTimeIsBookedTwice(StoreKind kind, TestDatabase database) {
        assertThat(failsWithoutLocks(kind, database)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("withoutConstraint")
    void withItOneTimeIsBookedOnce(StoreKind kind, TestDatabase database) {
        assertThat(ContractRun.fails(
                        ContractRun.Races.class,
                        "SlotRaces",
                        "oneOfFiftyGetsAFreeSlotOfAnEmptyCalendar",
                        () -> empty(kind, database)))
                .isFalse();
    }

    @Test
    void underTheConstraintNotEvenThenIsOneTimeBookedTwice() {
        assertThat(failsWithoutLocks(StoreKind.JOOQ, TestDatabase.POSTGRESQL)).isFalse();
    }

    @Nested
    class WithTheConstraintDropped {

        private String definition = "";

        @BeforeEach
        void drop() {
            TestDatabase.POSTGRESQL.empty();
            definition = TestDatabase.POSTGRESQL
                    .rows("select pg_get_constraintdef(oid) from pg_constraint where conname = 'booking_no_overlap'")
                    .get(0);
            TestDatabase.POSTGRESQL.execute("alter table booking_allocation drop constraint booking_no_overlap");
        }

        @AfterEach
        void addAgain() {
            TestDatabase.POSTGRESQL.empty();
            TestDatabase.POSTGRESQL.execute(
                    "alter table booking_allocation add constraint booking_no_overlap " + definition);
        }

        @Test
        void anOverlapThatNobodyLookedForIsWritten() {
            for (StoreKind kind : StoreKind.values()) {
                assertThat(ContractRun.fails(
                                ContractRun.Store.class,
                                "OverlapConstraint",
                                "anOverlapThatNobodyLookedForIsTaken",
                                () -> empty(kind, TestDatabase.POSTGRESQL)))
                        .as(kind.toString())
                        .isTrue();
            }
        }

        @Test
        void withoutTheLockUpdateOneTimeIsBookedTwice() {
            assertThat(failsWithoutLocks(StoreKind.JOOQ, TestDatabase.POSTGRESQL))
                    .isTrue();
        }
    }

    private static boolean failsWithoutLocks(StoreKind kind, TestDatabase database) {
        return ContractRun.fails(
                ContractRun.Races.class,
                "SlotRaces",
                "oneOfFiftyGetsAFreeSlotOfAnEmptyCalendar",
                () -> new LocklessStore(empty(kind, database)));
    }

    private static BookingStore empty(StoreKind kind, TestDatabase database) {
        database.empty();
        return kind.on(database, PoolOptions.standard());
    }
}
