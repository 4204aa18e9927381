package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.WriteResult;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantTest {

    private static final UUID BLOCKED = new UUID(0, 1);

    private final InMemoryBookingStore store = new InMemoryBookingStore();
    private final Desk acme = new Desk(store, Tenant.of("acme"));
    private final Desk zeta = new Desk(store, Tenant.of("zeta"));

    @Test
    void seesNothingOfAnother() {
        Everything nothing = everything(zeta);

        acme.make(full(acme));
        acme.block(Sample.blocked(1, "anna", "12:00", "13:00"));

        assertThat(everything(zeta)).isEqualTo(nothing);
        assertThat(everything(acme)).isNotEqualTo(nothing);
    }

    @Test
    void doesNotCollideWithTheKeysReferencesAndTimesOfAnother() {
        acme.make(full(acme));

        assertThat(zeta.write(Sample.making(full(zeta)))).isEqualTo(WriteResult.WRITTEN);
    }

    @Test
    void keepsItsOwnWhenAnotherChangesOrRemovesTheSame() {
        acme.make(full(acme));
        acme.block(Sample.blocked(1, "anna", "12:00", "13:00"));
        Everything before = everything(acme);
        Booking theirs = zeta.make(full(zeta));
        zeta.block(Sample.blocked(1, "anna", "12:00", "13:00"));

        zeta.change(theirs, Sample::cancelled);
        zeta.run(tx -> tx.unblock(BLOCKED));

        assertThat(everything(acme)).isEqualTo(before);
    }

    @Test
    void hasAFeedOfItsOwn() {
        acme.make(full(acme));
        zeta.make(full(zeta));

        assertThat(zeta.feed()).extracting(BookingEvent::tenant).containsExactly(zeta.tenant());
        assertThat(zeta.feed().get(0).position()).hasValue(1);
    }

    @Test
    void isAnotherThanNone() {
        acme.make(full(acme));
        Desk none = new Desk(store, Tenant.none());

        assertThat(none.load(new BookingKey.Id(Sample.id(1)))).isEmpty();
        assertThat(none.feed()).isEmpty();
    }

    private static Booking full(Desk desk) {
        return Sample.booking(1)
                .tenant(desk.tenant())
                .idempotencyKey(Optional.of("key"))
                .externalReference(Optional.of("pay-1"))
                .build();
    }

    private static Everything everything(Desk desk) {
        return Everything.of(desk, Everything.keysOf(full(desk)), List.of(BLOCKED));
    }
}
