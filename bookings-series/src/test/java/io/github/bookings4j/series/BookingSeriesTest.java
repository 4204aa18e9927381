package io.github.bookings4j.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookingSeriesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final By STAFF = By.staff("s-1");

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final Bookings bookings = Bookings.builder()
            .store(new InMemoryBookingStore())
            .services(ServiceCatalog.of(BookableService.service("lesson")
                    .lasting(Duration.ofHours(1))
                    .offeredBy("ben", "Europe/Berlin")
                    .build()))
            .clock(() -> now)
            .build();
    private final BookingSeries series = BookingSeries.in(bookings);

    @Test
    void everyOccurrenceIsABookingOfTheSeries() {
        SeriesReport report = series.create(lesson().build(), weekly(5), SeriesPolicy.ALL_OR_NOTHING);
        assertThat(report.isComplete()).isTrue();
        assertThat(series.find(report.series()))
                .hasSize(5)
                .containsExactlyElementsOf(report.booked().values())
                .extracting(Booking::start)
                .isEqualTo(weekly(5).starts());
    }

    @Test
    void skippingBooksTheRestAndSaysWhatWasSkipped() {
        taken(1);
        taken(3);
        SeriesReport report = series.create(lesson().build(), weekly(5), SeriesPolicy.SKIP);
        assertThat(report.booked().keySet()).containsExactly(0, 2, 4);
        assertThat(report.refused().keySet()).containsExactly(1, 3);
        assertThat(report.refused().values())
                .allSatisfy(reasons ->
                        assertThat(reasons).extracting(Rejection::rule).containsExactly(Rule.OVERLAP));
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void anOccurrenceThatIsNotOnOfferIsSkippedWithTheReasonOfTheEngine() {
        OpeningHours hours = OpeningHours.in(BERLIN)
                .open("08:00", "20:00")
                .closedOn(LocalDate.ofInstant(weekly(5).starts().get(2), BERLIN))
                .build();
        Bookings open = Bookings.builder()
                .store(new InMemoryBookingStore())
                .services(ServiceCatalog.of(BookableService.service("lesson")
                        .lasting(Duration.ofHours(1))
                        .offeredBy("ben", "Europe/Berlin")
                        .build()))
                .slots(OpeningHoursSlotsEngine.of(Map.of("ben", hours)))
                .clock(() -> now)
                .build();
        SeriesReport report = BookingSeries.in(open).create(lesson().build(), weekly(5), SeriesPolicy.SKIP);
        assertThat(report.booked().keySet()).containsExactly(0, 1, 3, 4);
        assertThat(report.refused().get(2))
                .extracting(Rejection::details)
                .containsExactly(new RejectionDetails.NotOffered("ben is closed that day"));
    }

    @Test
    void allOrNothingBooksNothingAndSaysEveryConflict() {
        taken(1);
        taken(3);
        SeriesReport report = series.create(lesson().build(), weekly(5), SeriesPolicy.ALL_OR_NOTHING);
        assertThat(report.booked()).isEmpty();
        assertThat(report.refused().keySet()).containsExactly(1, 3);
        assertThat(series.find(report.series())).isEmpty();
    }

    @Test
    void occurrencesThatAreInEachOthersWayAreAConflictToo() {
        Recurrence everyHalfHour =
                Recurrence.of(LocalDateTime.parse("2026-03-03T10:00"), BERLIN, "FREQ=MINUTELY;INTERVAL=30;COUNT=3");
        SeriesReport report = series.create(lesson().build(), everyHalfHour, SeriesPolicy.ALL_OR_NOTHING);
        assertThat(report.booked()).isEmpty();
        assertThat(report.refused()).containsOnlyKeys(1);
    }

    @Test
    void aConflictFarAheadIsFound() {
        taken(57);
        SeriesReport report = series.create(lesson().build(), weekly(60), SeriesPolicy.ALL_OR_NOTHING);
        assertThat(report.refused().keySet()).containsExactly(57);
    }

    @Test
    void aWholeSeriesMayBeRepeatedUnderItsKey() {
        BookingRequest keyed = lesson().idempotencyKey("order-1").series("s").build();
        SeriesReport first = series.create(keyed, weekly(3), SeriesPolicy.SKIP);
        SeriesReport again = series.create(keyed, weekly(3), SeriesPolicy.ALL_OR_NOTHING);
        assertThat(again.booked()).isEqualTo(first.booked());
        assertThat(series.find("s")).hasSize(3);
    }

    @Test
    void cancellingTheRestLeavesWhatIsPastOrFinal() {
        SeriesReport report = series.create(lesson().build(), weekly(4), SeriesPolicy.SKIP);
        now = Instant.parse("2026-03-12T08:00:00Z");
        bookings.complete(report.booked().get(0).id(), STAFF);
        SeriesCancellation cancellation = series.cancelRest(report.series(), now, STAFF);
        assertThat(cancellation.cancelled()).hasSize(2);
        assertThat(cancellation.refused()).isEmpty();
        assertThat(series.find(report.series()))
                .extracting(Booking::status)
                .containsExactly(
                        BookingStatus.COMPLETED,
                        BookingStatus.CONFIRMED,
                        BookingStatus.CANCELLED,
                        BookingStatus.CANCELLED);
    }

    @Test
    void cancellingFromAnOccurrenceOnKeepsThoseBefore() {
        SeriesReport report = series.create(lesson().build(), weekly(4), SeriesPolicy.SKIP);
        Instant third = report.booked().get(2).start();
        assertThat(series.cancelRest(report.series(), third, STAFF).cancelled())
                .extracting(Booking::start)
                .containsExactly(third, report.booked().get(3).start());
    }

    @Test
    void whatItsTermsKeepIsReported() {
        SeriesReport report = series.create(lesson().build(), weekly(2), SeriesPolicy.SKIP);
        By another = By.of(Actor.customer("c-1")).ifVersion(7);
        SeriesCancellation cancellation = series.cancelRest(report.series(), now, another);
        assertThat(cancellation.cancelled()).isEmpty();
        assertThat(cancellation.refused()).hasSize(2);
    }

    private void taken(int week) {
        bookings.create(lesson().startingAt(weekly(100).starts().get(week)).build());
    }

    private static BookingRequest.Builder lesson() {
        return BookingRequest.forService("lesson")
                .provider("ben")
                .startingAt(Instant.EPOCH)
                .customer(Customer.of("c-1").name("Grace"));
    }

    private static Recurrence weekly(int count) {
        return Recurrence.of(LocalDateTime.parse("2026-03-03T10:00"), BERLIN, "FREQ=WEEKLY;COUNT=" + count);
    }

    @Test
    void nothingIsFoundOfASeriesThatIsNotThere() {
        assertThat(series.find("nowhere")).isEqualTo(List.of());
    }
}
