package io.github.bookings4j.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.CancelledHow;
import io.github.bookings4j.model.ImportReport;
import io.github.bookings4j.model.ImportedBooking;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code importAll}, of a few at a time.
 *
 * @param imported what is taken over, of services and resources that are known
 * @param by who imports
 */
record ImportStep(List<ImportedBooking> imported, By by) implements Step {

    @Override
    public void play(Side side) {
        ImportReport report = side.bookings().importAll(imported, by);
        for (int i = 0; i < imported.size(); i++) {
            ImportedBooking each = imported.get(i);
            boolean known = each.idempotencyKey().flatMap(side.model()::withKey).isPresent();
            ModelBooking booking = booking(side.model(), each);
            Set<String> refusal = known ? Set.of() : refusal(side.model(), booking);
            assertThat(Actual.codes(report.refused().getOrDefault(i, List.of())))
                    .as("why number %s was refused", i)
                    .isEqualTo(refusal);
            assertThat(report.known().containsKey(i))
                    .as("number %s was known", i)
                    .isEqualTo(known);
            Optional<Booking> actual = Optional.ofNullable(report.imported().get(i));
            assertThat(actual.isPresent()).as("number %s was imported", i).isEqualTo(!known && refusal.isEmpty());
            actual.ifPresent(taken -> side.model().record(Expected.made(booking), by, taken));
        }
    }

    private static Set<String> refusal(Model model, ModelBooking booking) {
        return booking.isLive(model.now()) ? new StartRules(model).ofOverlap(booking) : Set.of();
    }

    private ModelBooking booking(Model model, ImportedBooking given) {
        ModelBooking booking = new ModelBooking(model.service(given.service()).orElseThrow(), by.actor(), model.now());
        booking.resources = given.resources().ids();
        booking.start = given.time().start();
        booking.duration = Duration.between(given.time().start(), given.time().end());
        booking.status = given.status();
        booking.how = given.status() == BookingStatus.CANCELLED
                ? Optional.of(given.cancelledHow().orElse(CancelledHow.BY_SYSTEM))
                : Optional.empty();
        booking.customer = given.customer();
        booking.party = given.partySize();
        booking.units = booking.isSitting() ? given.partySize() : given.units();
        booking.externalReference = given.externalReference();
        booking.key = given.idempotencyKey();
        return booking;
    }

    @Override
    public String toString() {
        return "import " + imported;
    }
}
