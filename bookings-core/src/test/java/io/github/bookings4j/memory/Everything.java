package io.github.bookings4j.memory;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a store can be asked about the bookings of {@link Sample}, to compare before and after. */
record Everything(
        List<Optional<Booking>> byKey,
        List<List<Booking>> found,
        Map<BookingStatus, Long> counted,
        List<BookingId> ended,
        List<Allocation> allocations,
        List<BlockedTime> blockedTimes,
        List<Optional<BlockedTime>> blockedById,
        List<List<BookingEvent>> histories,
        List<BookingEvent> feed) {

    static Everything of(Desk desk, Collection<? extends BookingKey> keys, Collection<UUID> blockedIds) {
        return desk.read(reads -> of(reads, desk, keys, blockedIds));
    }

    /** As that reader sees it. */
    static Everything of(
            BookingReads reads, Desk desk, Collection<? extends BookingKey> keys, Collection<UUID> blockedIds) {
        return new Everything(
                keys.stream().map(reads::load).toList(),
                queries().map(query -> reads.find(query).bookings()).toList(),
                reads.count(CountSpec.startingIn(Sample.wholeDay(), Sample.at("00:00"))),
                reads.ended(Sample.wholeDay().end(), 100),
                reads.allocations(Desk.RESOURCES, Sample.wholeDay()),
                reads.blockedTimes(Desk.RESOURCES, Sample.wholeDay()),
                blockedIds.stream().map(reads::blockedTime).toList(),
                histories(reads),
                desk.feed());
    }

    private static Stream<BookingQuery> queries() {
        return Stream.of(
                BookingQuery.all(),
                BookingQuery.all().externalReference("pay-1"),
                BookingQuery.all().externalReference("pay-2"));
    }

    private static List<List<BookingEvent>> histories(BookingReads reads) {
        return IntStream.range(0, 10)
                .mapToObj(number -> reads.history(Sample.id(number)))
                .toList();
    }

    static List<BookingKey> keysOf(Booking booking) {
        return List.of(
                new BookingKey.Id(booking.id()),
                new BookingKey.Reference(booking.reference()),
                new BookingKey.Idempotency(booking.idempotencyKey().orElse("none")));
    }
}
