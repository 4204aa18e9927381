package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.spi.BookingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets everything happen again, in the order in which it happened, with the library's clock moved along. */
final class Replay {

    private static final By FRONT_DESK = By.staff("front-desk");

    private record Step(Instant at, Runnable action) {}

    private final Bookings bookings;
    private final Progress progress;
    private final Map<Reservation, BookingId> booked = new HashMap<>();
    private final Tally requests = new Tally();
    private final Tally outcomes = new Tally();
    private Instant now = Instant.EPOCH;

    /**
     * A replay of its own, whatever is stored already: its bookings are those of a new tenant.
     *
     * @param store where it keeps them
     * @param rooms how many there are of each type
     * @param progress is told of each request
     */
    Replay(BookingStore store, Map<String, Integer> rooms, Progress progress) {
        this.progress = progress;
        this.bookings = Bookings.builder()
                .store(store)
                .services(new HotelCatalog(rooms))
                .clock(() -> now)
                .buildMultiTenant()
                .forTenant(UUID.randomUUID().toString());
    }

    void run(List<Reservation> reservations) {
        for (Step step : steps(reservations)) {
            now = step.at();
            step.action().run();
        }
    }

    /** What is left when it is over. */
    Bookings bookings() {
        return bookings;
    }

    /** How the requests for bookings fared. */
    Tally requests() {
        return requests;
    }

    /** How cancelling, completing and marking as no-show fared, for what had been accepted. */
    Tally outcomes() {
        return outcomes;
    }

    /** By time; the sort is stable, so what happened at the same time stays in the order of the file. */
    private List<Step> steps(List<Reservation> reservations) {
        List<Step> steps = new ArrayList<>();
        for (Reservation reservation : reservations) {
            steps.add(new Step(reservation.bookedAt(), () -> book(reservation)));
            steps.add(new Step(reservation.outcomeAt(), () -> conclude(reservation)));
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private void book(Reservation reservation) {
        BookingRequest request = BookingRequest.forService(HotelCatalog.serviceId(reservation))
                .startingAt(reservation.stay().start())
                .partySize(reservation.guests())
                .customer(Customer.named("Guest of line " + reservation.line()))
                .build();
        requests.count(() -> {
            Booking booking = bookings.create(request);
            booked.put(reservation, booking.id());
        });
        progress.requestedOn(reservation.bookedOn());
    }

    private void conclude(Reservation reservation) {
        Optional.ofNullable(booked.get(reservation))
                .ifPresent(id -> outcomes.count(() -> {
                    switch (reservation.outcome()) {
                        case CANCELLED -> bookings.cancel(id, FRONT_DESK);
                        case COMPLETED -> bookings.complete(id, FRONT_DESK);
                        case NO_SHOW -> bookings.noShow(id, FRONT_DESK);
                        default -> throw new IllegalArgumentException("outcome: was " + reservation.outcome());
                    }
                }));
    }
}
