package io.github.bookings4j.series;

import io.github.bookings4j.BookingBatch;
import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BatchRejectedException;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rejection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Books what recurs. Each occurrence is a booking like any other, and passes every rule; what they have in common is
 * {@link Booking#series()}. Immutable and safe for use by several threads.
 */
public final class BookingSeries {

    private final Bookings bookings;

    private BookingSeries(Bookings bookings) {
        this.bookings = bookings;
    }

    /** Series among those bookings, within their reach. */
    public static BookingSeries in(Bookings bookings) {
        return new BookingSeries(Objects.requireNonNull(bookings, "bookings"));
    }

    /**
     * Books every occurrence, or as many as the policy says.
     *
     * @param template what is booked each time; its start is not looked at. Without a series of its own it is given one. With an
     *     idempotency key, each occurrence has that key and its number, so that the whole may be repeated
     * @param recurrence when
     * @param policy what to do if some occurrences are refused
     * @return what was booked and what was refused; a refusal is no exception here
     */
    public SeriesReport create(BookingRequest template, Recurrence recurrence, SeriesPolicy policy) {
        String series = template.series().orElseGet(() -> UUID.randomUUID().toString());
        List<BookingRequest> requests = requests(template, series, recurrence.starts());
        return switch (Objects.requireNonNull(policy, "policy")) {
            case SKIP -> each(series, requests);
            case ALL_OR_NOTHING -> together(series, requests);
        };
    }

    /** The bookings of a series, by start; cancelled ones are among them. */
    public List<Booking> find(String series) {
        try (Stream<Booking> found = bookings.stream(BookingQuery.all().series(series))) {
            return found.toList();
        }
    }

    /**
     * Cancels what is still to come: pending and confirmed bookings of the series that start at or after an instant. What is
     * past, completed or missed stays as it is. Each is cancelled by itself, and one that its terms keep is reported.
     *
     * @param from usually now; of the occurrence from which on the series ends, its start
     */
    public SeriesCancellation cancelRest(String series, Instant from, By by) {
        Objects.requireNonNull(from, "from");
        List<Booking> cancelled = new ArrayList<>();
        Map<BookingId, List<Rejection>> refused = new LinkedHashMap<>();
        for (Booking booking : find(series)) {
            if (isToCome(booking, from)) {
                try {
                    cancelled.add(bookings.cancel(booking.id(), by));
                } catch (BookingRejectedException e) {
                    refused.put(booking.id(), e.rejections());
                }
            }
        }
        return new SeriesCancellation(cancelled, refused);
    }

    private static boolean isToCome(Booking booking, Instant from) {
        boolean active = booking.status() == BookingStatus.PENDING || booking.status() == BookingStatus.CONFIRMED;
        return active && !booking.start().isBefore(from);
    }

    private static List<BookingRequest> requests(BookingRequest template, String series, List<Instant> starts) {
        List<BookingRequest> requests = new ArrayList<>();
        for (Instant start : starts) {
            BookingRequest.Builder request =
                    template.toBuilder().startingAt(start).series(series);
            int number = requests.size();
            template.idempotencyKey().ifPresent(key -> request.idempotencyKey(key + "#" + number));
            requests.add(request.build());
        }
        return requests;
    }

    private SeriesReport each(String series, List<BookingRequest> requests) {
        SortedMap<Integer, Booking> booked = new TreeMap<>();
        SortedMap<Integer, List<Rejection>> refused = new TreeMap<>();
        for (int i = 0; i < requests.size(); i++) {
            try {
                booked.put(i, bookings.create(requests.get(i)));
            } catch (BookingRejectedException e) {
                refused.put(i, e.rejections());
            }
        }
        return new SeriesReport(series, booked, refused);
    }

    private SeriesReport together(String series, List<BookingRequest> requests) {
        BookingBatch batch = bookings.batch();
        requests.forEach(batch::create);
        try {
            List<Booking> made = batch.run();
            SortedMap<Integer, Booking> booked = new TreeMap<>();
            for (int i = 0; i < made.size(); i++) {
                booked.put(i, made.get(i));
            }
            return new SeriesReport(series, booked, new TreeMap<>());
        } catch (BatchRejectedException e) {
            return new SeriesReport(series, new TreeMap<>(), conflicts(requests, e));
        }
    }

    /** The batch stopped at the first; whoever has to move a series wants to know them all. */
    private SortedMap<Integer, List<Rejection>> conflicts(List<BookingRequest> requests, BatchRejectedException first) {
        SortedMap<Integer, List<Rejection>> refused = new TreeMap<>();
        for (int i = 0; i < requests.size(); i++) {
            List<Rejection> reasons = i == first.step() ? first.rejections() : bookings.explain(requests.get(i));
            if (!reasons.isEmpty()) {
                refused.put(i, reasons);
            }
        }
        return refused;
    }
}
