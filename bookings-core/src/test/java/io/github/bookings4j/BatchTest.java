package io.github.bookings4j;

import static io.github.bookings4j.Host.BY_GRACE;
import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bookings4j.model.BatchRejectedException;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several commands, all or none. */
class BatchTest {

    private final List<String> told = new ArrayList<>();
    private final Host host = Host.wired(wiring -> wiring.afterCommit((event, booking) ->
            told.add(event.type() + " " + booking.start().toString().substring(11, 16))));

    @Test
    void allAreMade() {
        List<Booking> made = host.bookings()
                .batch()
                .create(request("10:00").build())
                .create(request("11:00").build())
                .run();
        assertThat(made).extracting(Booking::start).containsExactly(at("10:00"), at("11:00"));
        assertThat(made).allSatisfy(booking -> assertThat(host.get(booking)).isEqualTo(booking));
        assertThat(told).containsExactly("CREATED 10:00", "CREATED 11:00");
    }

    @Test
    void aRefusalUndoesThoseBeforeItAndSaysWhichItWas() {
        host.book("12:00");
        told.clear();
        BatchRejectedException refused = catchThrowableOfType(
                BatchRejectedException.class,
                () -> host.bookings()
                        .batch()
                        .create(request("10:00").build())
                        .create(request("12:00").build())
                        .create(request("14:00").build())
                        .run());
        assertThat(refused.step()).isEqualTo(1);
        assertThat(refused.has(Rule.OVERLAP)).isTrue();
        assertThat(host.bookings().find(BookingQuery.all()).bookings()).hasSize(1);
        assertThat(host.bookings().eventsAfter(0, 10)).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsRefusedWithoutLocksIsNamedToo() {
        BatchRejectedException refused = catchThrowableOfType(
                BatchRejectedException.class,
                () -> host.bookings()
                        .batch()
                        .create(request("10:00").build())
                        .create(request("07:00").build())
                        .run());
        assertThat(refused.step()).isEqualTo(1);
        assertThat(refused.has(Rule.IN_PAST)).isTrue();
    }

    @Test
    void aCommandSeesWhatThoseBeforeItHaveDone() {
        BatchRejectedException refused = catchThrowableOfType(
                BatchRejectedException.class,
                () -> host.bookings()
                        .batch()
                        .create(request("10:00").build())
                        .create(request("10:30").build())
                        .run());
        assertThat(refused.step()).isEqualTo(1);
        assertThat(refused.has(Rule.OVERLAP)).isTrue();
    }

    @Test
    void aTimeThatOneCommandFreesIsFreeForTheNext() {
        Booking first = host.book("10:00");
        Booking second = host.book("11:00");
        List<Booking> done = host.bookings()
                .batch()
                .cancel(first.id(), BY_GRACE)
                .reschedule(RescheduleRequest.of(second.id(), at("10:00"), BY_GRACE))
                .create(request("11:00").build())
                .run();
        assertThat(done).extracting(Booking::start).containsExactly(at("10:00"), at("10:00"), at("11:00"));
        assertThat(host.get(first).status()).isEqualTo(BookingStatus.CANCELLED);
    }

    @Test
    void whatIsDoneAlreadyIsNoHindrance() {
        Booking cancelled = host.bookings().cancel(host.book("10:00").id(), BY_GRACE);
        List<Booking> done = host.bookings()
                .batch()
                .cancel(cancelled.id(), BY_GRACE)
                .create(request("10:00").build())
                .run();
        assertThat(done.get(0)).isEqualTo(cancelled);
        assertThat(done).hasSize(2);
    }

    @Test
    void aKeyThatIsRepeatedInOneBatchMakesOneBooking() {
        List<Booking> done = host.bookings()
                .batch()
                .create(request("10:00").idempotencyKey("key").build())
                .create(request("10:00").idempotencyKey("key").build())
                .run();
        assertThat(done.get(1)).isEqualTo(done.get(0));
    }

    @Test
    void anEmptyBatchDoesNothing() {
        assertThat(host.bookings().batch().run()).isEmpty();
    }

    @Test
    void oneBookingIsCommandedOnce() {
        Booking booking = host.book("10:00");
        BookingBatch batch = host.bookings().batch().cancel(booking.id(), BY_GRACE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.cancel(booking.id(), BY_GRACE))
                .withMessageContaining(booking.id().toString());
    }

    @Test
    void aBatchIsRunOnce() {
        BookingBatch batch = host.bookings().batch().create(request("10:00").build());
        batch.run();
        assertThatIllegalStateException().isThrownBy(batch::run);
    }

    @Test
    void aBatchIsBounded() {
        BookingBatch batch = host.bookings().batch();
        for (int i = 0; i < 500; i++) {
            batch.create(request("10:00").build());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.create(request("10:00").build()))
                .withMessageContaining("500");
    }

    @Test
    void aCustomersBatchReachesOnlyTheCustomersBookings() {
        Booking another = host.book(request("10:00").customer(Host.ADA));
        BatchRejectedException refused = catchThrowableOfType(
                BatchRejectedException.class,
                () -> host.bookings()
                        .as(BY_GRACE.actor())
                        .batch()
                        .cancel(another.id(), BY_GRACE)
                        .run());
        assertThat(refused.has(Rule.NOT_FOUND)).isTrue();
    }
}
