package io.github.bookings4j;

import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several commands in one transaction, with whatever the host does between them. */
class InTransactionTest {

    private final List<Booking> told = new ArrayList<>();
    private final Host host = Host.wired(wiring -> wiring.afterCommit((event, booking) -> told.add(booking)));
    private final Bookings bookings = host.bookings();

    @Test
    void whatTheWorkReturnsComesOut() {
        Booking booking = bookings.inTransaction(
                tx -> tx.bookings().create(request("10:00").build()));
        assertThat(bookings.get(booking.id())).isEqualTo(booking);
    }

    @Test
    void commandsSeeWhatWasDoneBefore() {
        List<Rule> refusals = bookings.inTransaction(tx -> {
            tx.bookings().create(request("10:00").build());
            return refusalsOf(() -> tx.bookings().create(request("10:30").build()));
        });
        assertThat(refusals).containsExactly(Rule.OVERLAP);
    }

    @Test
    void listenersThatWaitForTheCommitAreToldAfterTheWork() {
        bookings.inTransaction(tx -> {
            tx.bookings().create(request("10:00").build());
            assertThat(told).isEmpty();
            return tx.bookings().create(request("11:00").build());
        });
        assertThat(told).hasSize(2);
    }

    @Test
    void whatTheWorkThrowsTakesEverythingBack() {
        assertThatThrownBy(() -> bookings.inTransaction(tx -> {
                    tx.bookings().create(request("10:00").build());
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("on purpose");
        assertThat(bookings.find(BookingQuery.all()).bookings()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aRefusalThatIsCaughtLeavesTheRest() {
        host.book("12:00");
        bookings.inTransaction(tx -> {
            tx.lock("anna", "ben");
            tx.bookings().create(request("10:00").build());
            return refusalsOf(() -> tx.bookings().create(request("12:00").build()));
        });
        assertThat(bookings.find(BookingQuery.all()).bookings()).hasSize(2);
    }

    @Test
    void aRefusedBatchLeavesTheRest() {
        List<Rule> refusals = bookings.inTransaction(tx -> {
            tx.bookings().create(request("10:00").build());
            return refusalsOf(() -> tx.bookings()
                    .batch()
                    .create(request("14:00").build())
                    .create(request("10:00").build())
                    .run());
        });
        assertThat(refusals).containsExactly(Rule.OVERLAP);
        assertThat(bookings.find(BookingQuery.all()).bookings()).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void theFeedIsReadOutside() {
        assertThatThrownBy(() -> bookings.inTransaction(tx -> tx.bookings().eventsAfter(0, 1)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("outside");
    }

    @Test
    void afterTheWorkItIsOver() {
        TransactionBookings over = bookings.inTransaction(tx -> tx);
        assertThatIllegalStateException()
                .isThrownBy(() -> over.bookings().create(request("10:00").build()));
    }

    @Test
    void aStoreInMemoryHasNothingToUnwrap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookings.inTransaction(tx -> tx.unwrap(String.class)))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void aListenerInsideIsHandedTheTransaction() {
        List<String> heard = new ArrayList<>();
        Host listening = Host.wired(wiring -> wiring.inTransaction((event, booking, transaction) -> {
            assertThatIllegalArgumentException().isThrownBy(() -> transaction.unwrap(String.class));
            heard.add(event.type().name());
        }));
        listening.book("10:00");
        assertThat(heard).containsExactly("CREATED");
    }
}
