package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Stores that answer something else than what is there. */
final class BrokenReads {

    private BrokenReads() {}

    static BrokenStore loading(UnaryOperator<Booking> instead) {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public Optional<Booking> load(BookingKey key) {
                return super.load(key).map(instead);
            }
        });
    }

    static BrokenStore notLoadingByIdempotencyKey() {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public Optional<Booking> load(BookingKey key) {
                return key instanceof BookingKey.Idempotency ? Optional.empty() : super.load(key);
            }
        });
    }

    static BrokenStore missingAllocations(BiPredicate<Allocation, TimeRange> missing) {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public List<Allocation> allocations(Set<String> resources, TimeRange range) {
                return super.allocations(resources, range).stream()
                        .filter(allocation -> !missing.test(allocation, range))
                        .toList();
            }
        });
    }

    static BrokenStore findingBlockedTimesByTheirStart() {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public List<BlockedTime> blockedTimes(Set<String> resources, TimeRange range) {
                return super.blockedTimes(resources, range).stream()
                        .filter(entry -> range.contains(entry.time().start()))
                        .toList();
            }
        });
    }

    static BrokenStore includingWhatTouches() {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public List<Allocation> allocations(Set<String> resources, TimeRange range) {
                return super.allocations(
                        resources,
                        TimeRange.of(
                                range.start().minusNanos(1_000), range.end().plusNanos(1_000)));
            }
        });
    }

    static BrokenStore forgettingTheLastEvent() {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public List<BookingEvent> history(BookingId booking) {
                List<BookingEvent> all = super.history(booking);
                return all.size() < 2 ? all : all.subList(0, all.size() - 1);
            }
        });
    }

    static BrokenStore counting(UnaryOperator<CountSpec> instead) {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public Map<BookingStatus, Long> count(CountSpec spec) {
                return super.count(instead.apply(spec));
            }
        });
    }

    /** In other statuses, and then spoilt. */
    static BrokenStore starting(UnaryOperator<Set<BookingStatus>> instead, Consumer<List<Instant>> spoil) {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public List<Instant> starts(CountSpec spec, Set<BookingStatus> statuses) {
                List<Instant> starts = new ArrayList<>(super.starts(spec, instead.apply(statuses)));
                spoil.accept(starts);
                return starts;
            }
        });
    }

    static BrokenStore finding(Function<BookingQuery, BookingQuery> instead) {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public BookingPage find(BookingQuery query) {
                return super.find(instead.apply(query));
            }
        });
    }

    /** Goes on behind the start at which a page ended, as if no two bookings had the same. */
    static BrokenStore pagingByStartAlone() {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public BookingPage find(BookingQuery query) {
                BookingPage page = super.find(query);
                List<Booking> behind = page.bookings().stream()
                        .filter(booking -> query.after()
                                .filter(cursor -> cursor.start().equals(booking.start()))
                                .isEmpty())
                        .toList();
                return new BookingPage(behind, page.next());
            }
        });
    }

    static BrokenStore matchingCaseInText() {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public BookingPage find(BookingQuery query) {
                BookingPage page = super.find(query);
                List<Booking> exact = page.bookings().stream()
                        .filter(booking -> query.text()
                                .filter(text -> !booking.toString().contains(text))
                                .isEmpty())
                        .toList();
                return new BookingPage(exact, page.next());
            }
        });
    }

    static BrokenStore endingWithoutBuffers() {
        return reading(reads -> new DelegatingReads(reads) {
            @Override
            public List<BookingId> ended(Instant instant, int limit) {
                return super.ended(instant.plusSeconds(15 * 60), limit);
            }
        });
    }

    private static BrokenStore reading(UnaryOperator<BookingReads> instead) {
        return new BrokenStore() {
            @Override
            BookingReads breaking(BookingReads reads) {
                return instead.apply(reads);
            }
        };
    }
}
