package io.github.bookings4j;

import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.spi.BookingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R25: who is told of changes, and when. */
class ListenerTest {

    private static final BookingListener FAILING = (event, booking) -> {
        throw new IllegalStateException("the listener fails");
    };

    private final List<String> told = new ArrayList<>();

    @Nested
    class AfterTheCommit {

        @Test
        void aListenerSeesTheBookingInTheStore() {
            List<Booking> stored = new ArrayList<>();
            List<Consumer<Booking>> reader = new ArrayList<>();
            Host host = Host.wired(
                    wiring -> wiring.afterCommit((event, booking) -> reader.forEach(each -> each.accept(booking))));
            reader.add(booking -> stored.add(host.get(booking)));
            Booking booking = host.book("10:00");
            assertThat(stored).containsExactly(booking);
        }

        @Test
        void aListenerMayGiveCommands() {
            List<Consumer<Booking>> follower = new ArrayList<>();
            Host host = Host.wired(
                    wiring -> wiring.afterCommit((event, booking) -> follower.forEach(each -> each.accept(booking))));
            follower.add(booking -> {
                if (booking.start().equals(Host.at("10:00"))) {
                    host.book("12:00");
                }
            });
            host.book("10:00");
            assertThat(host.bookings().find(BookingQuery.all()).bookings()).hasSize(2);
        }

        @Test
        void aFailureDoesNotReachTheCaller() {
            Host host = Host.wired(wiring -> wiring.afterCommit(FAILING));
            assertThatCode(() -> host.book("10:00")).doesNotThrowAnyException();
        }

        @Test
        void aFailureLosesNothing() {
            Host host = Host.wired(wiring -> wiring.afterCommit(FAILING));
            Booking booking = host.book("10:00");
            assertThat(host.get(booking)).isEqualTo(booking);
            assertThat(host.events(booking)).hasSize(1);
        }

        @Test
        void aFailureDoesNotKeepTheNextFromBeingTold() {
            Host host = Host.wired(wiring -> wiring.afterCommit(FAILING).afterCommit(saying("second")));
            host.book("10:00");
            assertThat(told).containsExactly("second CREATED");
        }

        @Test
        void aListenerIsNotToldWhereItWasRolledBack() {
            Host host = Host.wired(wiring -> wiring.afterCommit(saying("after")).inTransaction(FAILING));
            assertThatIllegalStateException().isThrownBy(() -> host.book("10:00"));
            assertThat(told).isEmpty();
        }
    }

    @Test
    void listenersAreToldInOrderTheOnesInsideFirst() {
        Host host = Host.wired(wiring -> wiring.afterCommit(saying("third"))
                .inTransaction(saying("first"))
                .inTransaction(saying("second")));
        host.book("10:00");
        assertThat(told).containsExactly("first CREATED", "second CREATED", "third CREATED");
    }

    @Test
    void nobodyIsToldOfWhatHasHappenedAlready() {
        Host host = Host.wired(wiring -> wiring.afterCommit(saying("after")));
        Booking booking = host.book("10:00");
        host.move(booking, "10:00");
        assertThat(told).hasSize(1);
    }

    @Test
    void nobodyIsToldOfARefusal() {
        Host host = Host.wired(wiring -> wiring.afterCommit(saying("after")).inTransaction(saying("inside")));
        refusalsOf(() -> host.book("07:00"));
        assertThat(told).isEmpty();
    }

    private BookingListener saying(String word) {
        return (event, booking) -> told.add(word + " " + event.type());
    }
}
