package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import io.github.bookings4j.spi.CountSpec;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallScopeTest {

    private static final UUID BLOCKED = new UUID(0, 1);

    private final Desk desk = Desk.withEmptyStore();

    @Nested
    class OutsideItsCall {

        static Stream<Named<Consumer<BookingReads>>> reads() {
            return Stream.of(
                    Named.of("load", reads -> reads.load(new BookingKey.Id(Sample.id(1)))),
                    Named.of("allocations", reads -> reads.allocations(Set.of("anna"), Sample.wholeDay())),
                    Named.of("blockedTimes", reads -> reads.blockedTimes(Set.of("anna"), Sample.wholeDay())),
                    Named.of("blockedTime", reads -> reads.blockedTime(BLOCKED)),
                    Named.of(
                            "count", reads -> reads.count(CountSpec.startingIn(Sample.wholeDay(), Sample.at("00:00")))),
                    Named.of("find", reads -> reads.find(BookingQuery.all())),
                    Named.of("ended", reads -> reads.ended(Sample.at("00:00"), 1)),
                    Named.of("history", reads -> reads.history(Sample.id(1))));
        }

        static Stream<Named<Consumer<BookingTx>>> writes() {
            return Stream.of(
                    Named.of("lock", tx -> tx.lock(Desk.calendars(Set.of("anna")), Duration.ZERO)),
                    Named.of(
                            "write",
                            tx -> tx.write(Sample.making(Sample.booking(1).build()))),
                    Named.of("block", tx -> tx.block(Sample.blocked(1, "anna", "12:00", "13:00"))),
                    Named.of("unblock", tx -> tx.unblock(BLOCKED)),
                    Named.of("afterCommit", tx -> tx.afterCommit(() -> {})));
        }

        @ParameterizedTest
        @MethodSource("reads")
        void aReaderIsOfNoUse(Consumer<BookingReads> use) {
            BookingReads kept = desk.read(reads -> reads);

            assertThatIllegalStateException().isThrownBy(() -> use.accept(kept)).withMessageContaining("ended");
        }

        @ParameterizedTest
        @MethodSource({"reads", "writes"})
        void aTransactionIsOfNoUse(Consumer<? super BookingTx> use) {
            BookingTx kept = desk.ask(tx -> tx);

            assertThatIllegalStateException().isThrownBy(() -> use.accept(kept)).withMessageContaining("ended");
        }

        @ParameterizedTest
        @MethodSource({"reads", "writes"})
        void aTransactionIsOfNoUseToAnotherThread(Consumer<? super BookingTx> use) {
            Throwable thrown = desk.ask(tx -> thrownByAnotherThread(() -> use.accept(tx)));

            assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessageContaining("thread");
        }

        @ParameterizedTest
        @MethodSource("reads")
        void aReaderIsOfNoUseToAnotherThread(Consumer<BookingReads> use) {
            Throwable thrown = desk.read(reads -> thrownByAnotherThread(() -> use.accept(reads)));

            assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessageContaining("thread");
        }

        @Test
        void aTransactionThatFailedIsOfNoUse() {
            BookingTx[] kept = new BookingTx[1];
            assertThatIllegalStateException()
                    .isThrownBy(() -> desk.run(tx -> {
                        kept[0] = tx;
                        throw new IllegalStateException("failed");
                    }));

            assertThatIllegalStateException()
                    .isThrownBy(() -> kept[0].unblock(BLOCKED))
                    .withMessageContaining("ended");
        }

        private static Throwable thrownByAnotherThread(Runnable action) {
            return CompletableFuture.runAsync(action)
                    .handle((nothing, thrown) -> thrown instanceof CompletionException ? thrown.getCause() : thrown)
                    .join();
        }
    }

    @Nested
    class InsideATransaction {

        @Test
        void anotherOneIsRefusedAndToldWhatToDo() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> desk.run(tx -> desk.make(Sample.booking(1))))
                    .withMessageContaining("after the commit")
                    .withMessageContaining("thread of its own");
        }

        @Test
        void anotherOneOfAnotherTenantIsRefusedToo() {
            Desk other = new Desk(desk.store(), Tenant.of("other"));

            assertThatIllegalStateException().isThrownBy(() -> desk.run(tx -> other.make(Sample.booking(1))));
        }

        @Test
        void aReadIsAllowed() {
            assertThat(desk.<Boolean>ask(tx -> desk.read(
                            reads -> reads.find(BookingQuery.all()).bookings().isEmpty())))
                    .isTrue();
        }

        @Test
        void aTransactionInsideAReadIsAllowed() {
            Booking made = desk.read(reads -> desk.make(Sample.booking(1)));

            assertThat(desk.holders("anna", Sample.wholeDay())).containsExactly(made.id());
        }
    }
}
