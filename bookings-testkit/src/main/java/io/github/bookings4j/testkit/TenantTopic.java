package io.github.bookings4j.testkit;

import static io.github.bookings4j.testkit.TestTimes.NOW;
import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.WriteResult;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No tenant sees, touches or collides with what another has. */
abstract class TenantTopic extends StoreTopic {

    private static final TimeRange DAY = TimeRange.of(monday("00:00"), Duration.ofDays(1));
    private static final Tenant ACME = Tenant.of("acme");
    private static final Tenant OTHER = Tenant.of("other");

    private final BookingReads other = new SingleReads(store, OTHER);

    TenantTopic(StoreHarness harness) {
        super(harness);
    }

    @Test
    void anotherTenantDoesNotLoadABooking() {
        Booking booking = stored(ofAcme().idempotencyKey(Optional.of("key")));
        assertThat(other.load(new BookingKey.Id(booking.id()))).isEmpty();
        assertThat(other.load(new BookingKey.Reference(booking.reference()))).isEmpty();
        assertThat(other.load(new BookingKey.Idempotency("key"))).isEmpty();
        Optional<Booking> found = store.transaction(OTHER, tx -> tx.load(new BookingKey.Id(booking.id())));
        assertThat(found).isEmpty();
    }

    @Test
    void anotherTenantDoesNotSeeWhatIsTaken() {
        stored(ofAcme());
        assertThat(other.allocations(Set.of(TestServices.ANNA), DAY)).isEmpty();
    }

    @Test
    void anotherTenantDoesNotFindABooking() {
        stored(ofAcme().externalReference(Optional.of("pi_1")));
        assertThat(other.find(BookingQuery.all()).bookings()).isEmpty();
        assertThat(other.find(BookingQuery.all().externalReference("pi_1")).bookings())
                .isEmpty();
        assertThat(other.find(BookingQuery.all().text("grace")).bookings()).isEmpty();
    }

    @Test
    void anotherTenantDoesNotCountABooking() {
        stored(ofAcme());
        assertThat(other.count(CountSpec.startingIn(DAY, NOW)).values()).allMatch(count -> count == 0);
    }

    @Test
    void anotherTenantDoesNotSeeWhenABookingStarts() {
        stored(ofAcme());
        assertThat(other.starts(CountSpec.startingIn(DAY, NOW), Set.of(BookingStatus.values())))
                .isEmpty();
    }

    @Test
    void anotherTenantDoesNotSeeWhatHasEnded() {
        stored(ofAcme());
        assertThat(other.ended(monday("23:00"), 10)).isEmpty();
    }

    @Test
    void anotherTenantDoesNotReadAHistory() {
        Booking booking = stored(ofAcme());
        assertThat(other.history(booking.id())).isEmpty();
    }

    @Test
    void anotherTenantsFeedDoesNotHaveTheEvent() {
        Booking booking = stored(ofAcme());
        assertThat(store.eventsAfter(OTHER, 0, 10)).isEmpty();
        assertThat(store.eventsAfter(Tenant.none(), 0, 10)).isEmpty();
        assertThat(store.eventsAfter(ACME, 0, 10)).hasSize(1).allSatisfy(event -> {
            assertThat(event.tenant()).isEqualTo(ACME);
            assertThat(event.booking()).isEqualTo(booking.id());
        });
    }

    @Test
    void anotherTenantNeitherSeesNorRemovesABlockedTime() {
        BlockedTime entry = blocked(ACME);
        assertThat(other.blockedTimes(Set.of(TestServices.ANNA), DAY)).isEmpty();
        assertThat(other.blockedTime(entry.id())).isEmpty();
        store.transaction(OTHER, tx -> {
            tx.lock(Set.of(LockKey.calendar(TestServices.ANNA)), Duration.ZERO);
            tx.unblock(entry.id());
            return true;
        });
        assertThat(new SingleReads(store, ACME).blockedTime(entry.id())).contains(entry);
    }

    @Test
    void anotherTenantDoesNotChangeABooking() {
        Booking booking = stored(ofAcme());
        Booking foreign = booking.toBuilder().tenant(OTHER).partySize(2).build();
        assertThat(write(Changes.of(foreign, foreign, BookingEventType.CHANGED)))
                .isEqualTo(WriteResult.STALE);
        assertThat(load(booking)).contains(booking);
    }

    @Test
    void tenantsShareNeitherTimesNorReferencesNorKeys() {
        Booking acmes = stored(ofAcme().idempotencyKey(Optional.of("key")));
        Booking others =
                stored(ofAcme().tenant(OTHER).reference(acmes.reference()).idempotencyKey(Optional.of("key")));
        Booking nobodys = stored(
                ofAcme().tenant(Tenant.none()).reference(acmes.reference()).idempotencyKey(Optional.of("key")));
        assertThat(load(acmes)).contains(acmes);
        assertThat(load(others)).contains(others);
        assertThat(load(nobodys)).contains(nobodys);
    }

    @Test
    void tenantsThatDifferInCaseAreDifferent() {
        Booking booking = stored(ofAcme());
        Tenant upper = Tenant.of("Acme");
        assertThat(new SingleReads(store, upper).load(new BookingKey.Id(booking.id())))
                .isEmpty();
        stored(ofAcme().tenant(upper).reference(booking.reference()));
    }

    @Test
    void whereTenancyIsOffATenantsBookingsAreNotSeen() {
        Booking booking = stored(ofAcme());
        assertThat(reads.load(new BookingKey.Id(booking.id()))).isEmpty();
        assertThat(reads.find(BookingQuery.all()).bookings()).isEmpty();
    }

    private static BookingBuilder ofAcme() {
        return StoredBookings.at("10:00").tenant(ACME);
    }

    private BlockedTime blocked(Tenant tenant) {
        BlockedTime entry = new BlockedTime(
                UUID.randomUUID(),
                TestServices.ANNA,
                StoredBookings.halfAnHour(monday("10:00")),
                Optional.empty(),
                Optional.empty());
        store.transaction(tenant, tx -> {
            tx.lock(Set.of(LockKey.calendar(TestServices.ANNA)), Duration.ZERO);
            tx.block(entry);
            return true;
        });
        return entry;
    }
}
