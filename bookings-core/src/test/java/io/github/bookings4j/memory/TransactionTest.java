package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionTest {

    private final Desk desk = Desk.withEmptyStore();

    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Nested
    class Committed {

        @Test
        void answersWhatItsWorkAnswers() {
            assertThat(desk.<String>ask(tx -> "done")).isEqualTo("done");
        }

        @Test
        void showsItsOwnWritesBeforeItCommits() {
            Booking booking = Sample.booking(1).build();

            desk.run(tx -> {
                tx.write(Sample.making(booking));

                assertThat(tx.load(new BookingKey.Id(booking.id()))).contains(booking);
                assertThat(tx.allocations(Desk.RESOURCES, Sample.wholeDay())).hasSize(1);
                assertThat(tx.history(booking.id())).hasSize(1);
            });
        }

        @Test
        void readsAllThatAReaderReads() {
            Booking booking = desk.make(Sample.booking(1));
            BlockedTime lunch = Sample.blocked(1, "anna", "12:00", "13:00");
            desk.block(lunch);
            List<BookingKey> keys = Everything.keysOf(booking);
            List<UUID> blockedIds = List.of(lunch.id());

            Everything inside = desk.ask(tx -> Everything.of(tx, desk, keys, blockedIds));

            assertThat(inside).isEqualTo(Everything.of(desk, keys, blockedIds));
        }

        @Test
        void isThereForLaterReads() {
            Booking booking = desk.make(Sample.booking(1).idempotencyKey(Optional.of("key")));

            assertThat(Everything.keysOf(booking))
                    .allSatisfy(key -> assertThat(desk.load(key)).contains(booking));
        }

        @Test
        void isSeenByAReadInsideTheTransactionAsFarAsItHasCome() {
            Booking booking = Sample.booking(1).build();

            desk.run(tx -> {
                tx.write(Sample.making(booking));

                assertThat(desk.load(new BookingKey.Id(booking.id()))).contains(booking);
                assertThat(desk.feed()).hasSize(1);
            });
        }
    }

    @Nested
    class RolledBack {

        private static final BlockedTime LUNCH = Sample.blocked(1, "anna", "12:00", "13:00");
        private static final Booking FIRST = Sample.booking(1)
                .idempotencyKey(Optional.of("key-1"))
                .externalReference(Optional.of("pay-1"))
                .build();
        private static final Booking EXPIRED = Sample.hold(2, "14:00", "15:00", "09:00");
        private static final Booking FRESH = Sample.booking(3)
                .time(Sample.between("14:00", "15:00"))
                .resources(ResourceSet.of("anna", "room"))
                .idempotencyKey(Optional.of("key-3"))
                .externalReference(Optional.of("pay-1"))
                .build();

        static Stream<Named<Consumer<BookingTx>>> works() {
            return Stream.of(
                    Named.of("a new booking", tx -> tx.write(Sample.making(moved(FRESH)))),
                    Named.of(
                            "a new booking in the place of an expired hold",
                            tx -> tx.write(Sample.displacing(Sample.making(FRESH), EXPIRED))),
                    Named.of(
                            "a move",
                            tx -> tx.write(Sample.changing(
                                    FIRST,
                                    booking -> booking.resources(ResourceSet.of("ben", "room"))
                                            .time(Sample.between("08:00", "09:00"))))),
                    Named.of("a cancellation", tx -> tx.write(Sample.changing(FIRST, Sample::cancelled))),
                    Named.of(
                            "other keys",
                            tx -> tx.write(Sample.changing(
                                    FIRST,
                                    booking -> booking.idempotencyKey(Optional.of("key-3"))
                                            .reference(FRESH.reference())
                                            .externalReference(Optional.of("pay-2"))))),
                    Named.of("an erasure", tx -> tx.write(Sample.erasing(FIRST))),
                    Named.of("a blocked time", tx -> tx.block(Sample.blocked(2, "ben", "09:00", "10:00"))),
                    Named.of("a moved blocked time", tx -> tx.block(Sample.blocked(1, "room", "09:00", "10:00"))),
                    Named.of("an unblocking", tx -> tx.unblock(LUNCH.id())),
                    Named.of("all of it after each other", RolledBack::all));
        }

        private static void all(BookingTx tx) {
            tx.write(Sample.displacing(Sample.making(FRESH), EXPIRED));
            tx.write(Sample.changing(FRESH, Sample::cancelled));
            tx.write(Sample.changing(FIRST, booking -> booking.time(Sample.between("08:00", "09:00"))));
            tx.block(Sample.blocked(2, "ben", "09:00", "10:00"));
            tx.block(Sample.blocked(2, "anna", "07:00", "10:00"));
            tx.unblock(LUNCH.id());
        }

        @ParameterizedTest
        @MethodSource("works")
        void leavesEverythingAsItWas(Consumer<BookingTx> work) {
            Desk ours = Desk.withEmptyStore();
            ours.make(FIRST);
            ours.make(EXPIRED);
            ours.block(LUNCH);
            Everything before = everything(ours);

            assertThatThrownBy(() -> ours.run(tx -> {
                        work.accept(tx);
                        assertThat(everything(ours)).isNotEqualTo(before);
                        throw new Failure();
                    }))
                    .isInstanceOf(Failure.class);

            assertThat(everything(ours)).isEqualTo(before);
        }

        @Test
        void alsoWhenAnErrorIsThrown() {
            assertThatThrownBy(() -> desk.run(tx -> {
                        tx.write(Sample.making(FIRST));
                        throw new AssertionError("failed");
                    }))
                    .isInstanceOf(AssertionError.class);

            assertThat(desk.feed()).isEmpty();
        }

        @Test
        void leavesTheStoreUsable() {
            assertThatThrownBy(() -> desk.run(tx -> {
                        throw new Failure();
                    }))
                    .isInstanceOf(Failure.class);

            assertThat(desk.make(Sample.booking(7))).isNotNull();
        }

        private Everything everything(Desk of) {
            List<BookingKey> keys = new ArrayList<>();
            List.of(FIRST, EXPIRED, FRESH).forEach(booking -> keys.addAll(Everything.keysOf(booking)));
            return Everything.of(of, keys, List.of(new UUID(0, 1), new UUID(0, 2)));
        }

        private static Booking moved(Booking booking) {
            return booking.toBuilder().time(Sample.between("16:00", "17:00")).build();
        }
    }

    @Nested
    class AfterTheCommit {

        private final List<String> ran = new ArrayList<>();

        @Test
        void actionsRunInTheOrderGiven() {
            desk.run(tx -> {
                tx.afterCommit(() -> ran.add("first"));
                tx.afterCommit(() -> ran.add("second"));
                ran.add("work");
            });

            assertThat(ran).containsExactly("work", "first", "second");
        }

        @Test
        void actionsNeverRunIfItRollsBack() {
            assertThatThrownBy(() -> desk.run(tx -> {
                        tx.afterCommit(() -> ran.add("action"));
                        throw new Failure();
                    }))
                    .isInstanceOf(Failure.class);

            assertThat(ran).isEmpty();
        }

        @Test
        void aFailingActionKeepsNeitherTheNextFromRunningNorTheResultFromBeingAnswered() {
            String answer = desk.ask(tx -> {
                tx.afterCommit(() -> {
                    throw new Failure();
                });
                tx.afterCommit(() -> {
                    throw new AssertionError("failed");
                });
                tx.afterCommit(() -> ran.add("third"));
                return "done";
            });

            assertThat(answer).isEqualTo("done");
            assertThat(ran).containsExactly("third");
        }

        @Test
        void actionsMayStartATransactionOfTheirOwn() {
            desk.run(tx -> {
                tx.write(Sample.making(Sample.booking(1).build()));
                tx.afterCommit(() -> desk.make(Sample.on("ben", 2, "10:00", "11:00")));
            });

            assertThat(desk.feed()).extracting(BookingEvent::booking).containsExactly(Sample.id(1), Sample.id(2));
        }
    }
}
