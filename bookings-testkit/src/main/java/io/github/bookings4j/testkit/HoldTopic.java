package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.BookingsAssertions.assertRejected;
import static io.github.bookings4j.testkit.BookingsAssertions.assertThatBooking;
import static io.github.bookings4j.testkit.TestRequests.haircutAt;
import static io.github.bookings4j.testkit.TestTimes.NOW;
import static io.github.bookings4j.testkit.TestTimes.minutes;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.Allocation;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A hold keeps its time until it expires, and is displaced without a trace in its own record. */
abstract class HoldTopic extends SalonTopic {

    private static final By PAYMENT = By.system();

    HoldTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void aLiveHoldKeepsItsTime() {
        assertThatBooking(hold()).isHeldUntil(NOW.plus(minutes(10)));
        salon.clock().set(NOW.plus(minutes(10)).minusNanos(1_000));
        assertRejected(() -> bookings.create(haircut())).withCodes(Rule.HELD);
    }

    @Test
    void aConfirmedHoldIsABooking() {
        Booking hold = hold();
        assertThatBooking(bookings.confirm(hold.id(), PAYMENT)).isConfirmed().hasVersion(2);
        salon.clock().advance(minutes(60));
        assertRejected(() -> bookings.create(haircut())).withCodes(Rule.OVERLAP);
    }

    @Test
    void anExpiredHoldIsDisplacedAndStaysAsItWas() {
        Booking hold = hold();
        salon.clock().advance(minutes(10));
        Booking newcomer = bookings.create(haircut());
        assertThat(bookings.get(hold.id())).isEqualTo(hold);
        assertThat(bookings.history(hold.id())).hasSize(1);
        assertThat(new SingleReads(salon.store(), Tenant.none()).allocations(Set.of(TestServices.ANNA), hold.time()))
                .extracting(Allocation::booking)
                .containsExactly(newcomer.id());
        assertRejected(() -> bookings.confirm(hold.id(), PAYMENT)).withCodes(Rule.HOLD_LOST);
    }

    @Test
    void anExpiredHoldTakesItsTimeAgainIfItIsFree() {
        Booking hold = hold();
        salon.clock().advance(minutes(10));
        assertThatBooking(bookings.confirm(hold.id(), PAYMENT)).isConfirmed();
    }

    @Test
    void aDisplacedHoldTakesItsTimeAgainOnceItIsFree() {
        Booking hold = hold();
        salon.clock().advance(minutes(10));
        Booking newcomer = bookings.create(haircut());
        bookings.cancel(newcomer.id(), PAYMENT);
        assertThatBooking(bookings.confirm(hold.id(), PAYMENT)).isConfirmed().hasVersion(2);
        assertRejected(() -> bookings.create(haircut())).withCodes(Rule.OVERLAP);
    }

    @Test
    void aHoldThatIsExtendedKeepsItsTimeLonger() {
        Booking hold = hold();
        bookings.extendHold(hold.id(), NOW.plus(minutes(30)), PAYMENT);
        salon.clock().advance(minutes(20));
        assertRejected(() -> bookings.create(haircut())).withCodes(Rule.HELD);
        salon.clock().advance(minutes(10));
        bookings.create(haircut());
    }

    private Booking hold() {
        return bookings.create(haircutAt(monday("10:00")).holdFor(minutes(10)).build());
    }

    private static BookingRequest haircut() {
        return haircutAt(monday("10:00")).build();
    }
}
