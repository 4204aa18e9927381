package io.github.bookings4j.benchmarks.slots;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.internal.occupancy.Allocations;
import io.github.bookings4j.internal.occupancy.ClosedStarts;
import io.github.bookings4j.internal.occupancy.Micros;
import io.github.bookings4j.internal.occupancy.Sweep;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.slots.SlotsEngine;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One provider in New York: Monday to Friday from nine to five, every half hour a start, appointments of half an hour with ten
 * minutes before and after.
 */
final class Calendar {

    private static final Instant NOW = Instant.parse("2026-02-28T12:00:00Z");

    private static final BookableService CONSULTATION = BookableService.service("consultation")
            .lasting(Duration.ofMinutes(30))
            .buffers(Duration.ofMinutes(10), Duration.ofMinutes(10))
            .offeredBy("anna", Load.ZONE.getId())
            .build();
    private static final BookableService CALL = BookableService.service("call")
            .lasting(Duration.ofMinutes(5))
            .offeredBy("anna", Load.ZONE.getId())
            .build();

    private final SlotsEngine engine = OpeningHoursSlotsEngine.of(Map.of(
                    "anna",
                    OpeningHours.in(Load.ZONE)
                            .open("09:00", "17:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                            .build()))
            .grid(Grid.every(Duration.ofMinutes(30)));
    private final Bookings bookings;
    private final EngineQuery engineQuery;
    private final SlotQuery slotQuery;
    private final TimeRange starts;
    private final Allocation anyStart;
    private final List<Allocation> taken;

    Calendar(Load load) {
        BookingStore store = new InMemoryBookingStore();
        Bookings anyTime = Bookings.builder()
                .store(store)
                .services(ServiceCatalog.of(CONSULTATION, CALL))
                .clock(InstantSource.fixed(NOW))
                .build();
        List<Booking> calls = load.taken().stream()
                .map(time -> book(anyTime, CALL, time.start()))
                .toList();
        taken = calls.stream().map(Calendar::asRead).toList();
        Booking elsewhere = book(anyTime, CONSULTATION, load.range().end().plus(Duration.ofDays(7)));
        anyStart = Allocations.of(elsewhere).get(0);

        bookings = Bookings.builder()
                .store(store)
                .services(ServiceCatalog.of(CONSULTATION, CALL))
                .slots(engine)
                .clock(InstantSource.fixed(NOW))
                .build();
        slotQuery = SlotQuery.forService(CONSULTATION.id()).provider("anna").in(load.range());
        engineQuery = new EngineQuery(
                Tenant.none(),
                CONSULTATION,
                List.copyOf(CONSULTATION.resources()),
                CONSULTATION.duration(),
                CONSULTATION.buffers(),
                load.range(),
                Optional.empty());
        starts = TimeRange.of(load.range().start(), load.range().end().minus(CONSULTATION.duration()));
    }

    /** What a question comes down to: the engine, the sweep over what is taken, and one look at each start. */
    List<Slot> engineAndSweep() {
        ClosedStarts closed = new ClosedStarts(starts);
        new Sweep(anyStart, Optional.empty(), BufferRule.SUM, NOW).over(taken, start -> anyStart.sitting(), closed);
        ClosedStarts.Cursor cursor = closed.cursor();
        List<Slot> known = engine.slots(engineQuery);
        List<Slot> free = known;
        for (int i = 0; i < known.size(); i++) {
            Slot slot = known.get(i);
            boolean isFree = cursor.left(Micros.of(slot.start()), slot.capacity()) > 0;
            if (free == known && !isFree) {
                free = new ArrayList<>(known.subList(0, i));
            }
            if (free != known && isFree) {
                free.add(slot);
            }
        }
        return free;
    }

    /** The whole question, with the store in memory. */
    List<Slot> availableSlots() {
        return bookings.availableSlots(slotQuery);
    }

    /** As a store reads it: a row's objects lie beside each other, and beside those of the row before. */
    private static Allocation asRead(Booking booking) {
        TimeRange busy = TimeRange.of(
                asRead(booking.busyTime().start()), asRead(booking.busyTime().end()));
        Allocation allocation = Allocations.of(booking).get(0);
        return new Allocation(
                allocation.booking(),
                allocation.resource(),
                allocation.sitting(),
                allocation.time(),
                busy,
                allocation.units(),
                allocation.capacity(),
                allocation.expiresAt());
    }

    private static Instant asRead(Instant instant) {
        return Instant.ofEpochSecond(instant.getEpochSecond(), instant.getNano());
    }

    private static Booking book(Bookings bookings, BookableService service, Instant start) {
        return bookings.create(BookingRequest.forService(service.id())
                .provider("anna")
                .startingAt(start)
                .customer(Customer.named("Grace"))
                .build());
    }
}
