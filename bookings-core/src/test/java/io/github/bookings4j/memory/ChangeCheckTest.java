package io.github.bookings4j.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeCheckTest {

    private final Desk desk = Desk.withEmptyStore();

    private final Booking booking = Sample.booking(1).build();
    private final BookingChange making = Sample.making(booking);

    @Test
    void ofAnotherTenantIsRefused() {
        Booking foreign = Sample.booking(1).tenant(Tenant.of("other")).build();

        assertRefused("after: must be the transaction's tenant", Sample.making(foreign));
    }

    @Test
    void withAnEventOfAnotherTenantIsRefused() {
        Booking foreign = Sample.booking(1).tenant(Tenant.of("other")).build();

        assertRefused("event: must be the transaction's tenant", withEventOf(Sample.making(foreign)));
    }

    @Test
    void withAnEventOfAnotherBookingIsRefused() {
        assertRefused("event", withEventOf(Sample.making(Sample.booking(2).build())));
    }

    @Test
    void withAnEventOfAnotherVersionIsRefused() {
        assertRefused("event", withEventOf(Sample.changing(booking, builder -> builder)));
    }

    @Test
    void thatTurnsOneBookingIntoAnotherIsRefused() {
        assertRefused("same booking", Sample.changing(booking, builder -> builder.id(Sample.id(2))));
    }

    @Test
    void thatKeepsTheVersionIsRefused() {
        assertRefused("later version", Sample.changing(booking, builder -> builder.version(1)));
    }

    @Test
    void thatTakesTimeForAnotherBookingIsRefused() {
        assertRefused("takes", taking(Sample.allocations(Sample.booking(2).build())));
    }

    @Test
    void thatTakesTimeOnAnotherResourceIsRefused() {
        assertRefused("takes", taking(Sample.allocations(Sample.on("ben", 1, "10:00", "11:00"))));
    }

    @Test
    void thatTakesAResourceTwiceIsRefused() {
        List<Allocation> one = Sample.allocations(booking);

        assertRefused("takes", taking(List.of(one.get(0), one.get(0))));
    }

    @Test
    void thatTakesWithoutReleasingIsRefused() {
        desk.make(booking);
        BookingChange edit = Sample.changing(booking, builder -> builder);
        BookingChange twice = new BookingChange(
                edit.before(), edit.after(), false, Sample.allocations(booking), Set.of(), false, edit.event());

        assertThatIllegalStateException().isThrownBy(() -> desk.write(twice)).withMessageContaining("release");
    }

    private BookingChange withEventOf(BookingChange other) {
        return new BookingChange(making.before(), booking, false, making.takes(), Set.of(), false, other.event());
    }

    private BookingChange taking(List<Allocation> takes) {
        return new BookingChange(making.before(), booking, false, takes, Set.of(), false, making.event());
    }

    private void assertRefused(String message, BookingChange change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.write(change))
                .withMessageContaining(message);
        assertThat(desk.feed()).isEmpty();
    }
}
