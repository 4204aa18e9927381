package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.STAFF;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.ResourceSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R3: which expired holds a proposal displaces; the rules look past them, so their allocations have to go. */
class SurroundingsTest {

    private final Host host = new Host();
    private final Booking annas = host.hold("10:00");
    private final Booking bens = host.book(anywhere("10:00").provider("ben").holdFor(Duration.ofMinutes(10)));
    private final Booking newcomer = annas.toBuilder()
            .id(new BookingId(UUID.randomUUID()))
            .time(between("10:30", "11:30"))
            .build();

    @Test
    void expiredHoldsInTheWayAreDisplaced() {
        host.timePasses(Duration.ofMinutes(10));
        assertThat(displacedBy(newcomer, Optional.empty())).containsExactly(annas.id());
    }

    @Test
    void liveHoldsAreNot() {
        assertThat(displacedBy(newcomer, Optional.empty())).isEmpty();
    }

    @Test
    void holdsOfOtherCandidatesAreNot() {
        host.timePasses(Duration.ofMinutes(10));
        assertThat(displacedBy(newcomer, Optional.empty())).doesNotContain(bens.id());
    }

    @Test
    void aHoldThatTakesItsOwnTimeAgainIsNot() {
        host.timePasses(Duration.ofMinutes(10));
        assertThat(displacedBy(annas, Optional.of(annas))).isEmpty();
    }

    /** Looked at beside another candidate, on Ben's calendar. */
    private Set<BookingId> displacedBy(Booking booking, Optional<Booking> existing) {
        Proposal withAnna = proposal(booking, existing, "anna");
        Proposal withBen = proposal(booking, existing, "ben");
        return host.read(reads -> Surroundings.of(List.of(withAnna, withBen), reads, host.now()))
                .expiredIn(withAnna);
    }

    private Proposal proposal(Booking booking, Optional<Booking> existing, String resource) {
        return new Proposal(
                host.service("haircut"),
                List.of(Resource.of(resource, "UTC")),
                booking.toBuilder().resources(ResourceSet.of(resource)).build(),
                existing,
                STAFF,
                host.now());
    }
}
