package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.series.BookingSeries;
import io.github.bookings4j.series.Recurrence;
import io.github.bookings4j.series.SeriesPolicy;
import io.github.bookings4j.series.SeriesReport;
import io.github.bookings4j.spi.BookingStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A weekly series on a stage. */
final class SeriesPlay {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2030-01-07T10:00");
    private static final String SERVICE = "service";

    private final Stage stage;
    private final BookingSeries series;

    SeriesPlay(BookingStore store) {
        this.stage = new Stage(store, Conditions.none());
        this.series = BookingSeries.in(stage.bookings());
        stage.offer(SERVICE, Terms.standard());
    }

    static Recurrence weekly(int count) {
        return Recurrence.of(FIRST, ZoneOffset.UTC, "FREQ=WEEKLY;COUNT=" + count);
    }

    /** Books a series of that many occurrences, some of which are taken. */
    SeriesReport booked(int count, List<Integer> taken, SeriesPolicy policy) {
        Recurrence recurrence = weekly(count);
        for (int place : taken) {
            stage.bookings()
                    .create(request().startingAt(recurrence.starts().get(place)).build());
        }
        return series.create(request().build(), recurrence, policy);
    }

    /** The statuses after the series is cancelled, once its occurrences stand as given. */
    List<String> cancelled(List<GivenStatus> occurrences) {
        SeriesReport report = series.create(request().build(), weekly(occurrences.size()), SeriesPolicy.SKIP);
        Instant now = FIRST.minusDays(1).toInstant(ZoneOffset.UTC);
        for (int place = 0; place < occurrences.size(); place++) {
            Booking booking = List.copyOf(report.booked().values()).get(place);
            stage.setClock(Optional.of(booking.start()));
            if (bring(booking, occurrences.get(place))) {
                now = booking.end();
            }
        }
        stage.setClock(Optional.of(now));
        series.cancelRest(report.series(), now, By.system());
        return series.find(report.series()).stream()
                .map(booking -> booking.status().name())
                .toList();
    }

    /** Whether it is over with that. */
    private boolean bring(Booking booking, GivenStatus status) {
        switch (status) {
            case COMPLETED -> stage.bookings().complete(booking.id(), By.system());
            case NO_SHOW -> stage.bookings().noShow(booking.id(), By.system());
            case CANCELLED -> stage.bookings().cancel(booking.id(), By.system());
            case CONFIRMED -> {
                return false;
            }
            case PENDING, HOLD -> throw new UnusableCaseException("given.occurrences: must be confirmed or final");
        }
        return status != GivenStatus.CANCELLED;
    }

    private static BookingRequest.Builder request() {
        return BookingRequest.forService(SERVICE)
                .provider(Stage.RESOURCE)
                .startingAt(FIRST.toInstant(ZoneOffset.UTC))
                .customer(Stage.CUSTOMER);
    }
}
