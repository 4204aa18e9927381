package io.github.bookings4j.memory;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The allocations of one tenant, by resource and by booking. */
final class AllocationTable {

    private final Calendars<Allocation> calendars = new Calendars<>(
            Allocation::resource,
            Allocation::busy,
            allocation -> allocation.booking().value());
    private final Map<BookingId, List<Allocation>> byBooking = new HashMap<>();

    List<Allocation> overlapping(Set<String> resources, TimeRange range) {
        return calendars.overlapping(resources, range);
    }

    boolean has(BookingId booking) {
        return byBooking.containsKey(booking);
    }

    /**
     * The net that a database has in its constraint: two exclusive appointments on one resource at one time. Buffers are left
     * to the rules, for whether they may overlap is the host's choice.
     */
    boolean isTaken(BookingChange change) {
        return change.takes().stream()
                .filter(AllocationTable::isExclusive)
                .anyMatch(taken -> calendars.overlapping(taken.resource(), taken.time()).stream()
                        .filter(AllocationTable::isExclusive)
                        .filter(other -> !other.booking().equals(taken.booking()))
                        .filter(other -> !change.displaced().contains(other.booking()))
                        .anyMatch(other -> other.time().overlaps(taken.time())));
    }

    void add(Allocation allocation, UndoLog undo) {
        insert(allocation);
        undo.add(() -> delete(allocation));
    }

    void removeOf(BookingId booking, UndoLog undo) {
        List.copyOf(byBooking.getOrDefault(booking, List.of())).forEach(allocation -> remove(allocation, undo));
    }

    /** Displaced holds lose only what is on the calendars that the change takes. */
    void removeDisplaced(BookingChange change, UndoLog undo) {
        Set<String> taken = change.takes().stream().map(Allocation::resource).collect(Collectors.toSet());
        change.displaced().stream()
                .flatMap(hold -> byBooking.getOrDefault(hold, List.of()).stream())
                .filter(allocation -> taken.contains(allocation.resource()))
                .toList()
                .forEach(allocation -> remove(allocation, undo));
    }

    private void remove(Allocation allocation, UndoLog undo) {
        delete(allocation);
        undo.add(() -> insert(allocation));
    }

    private void insert(Allocation allocation) {
        calendars.add(allocation);
        byBooking.computeIfAbsent(allocation.booking(), id -> new ArrayList<>()).add(allocation);
    }

    private void delete(Allocation allocation) {
        calendars.remove(allocation);
        byBooking.computeIfPresent(allocation.booking(), (id, rest) -> {
            rest.remove(allocation);
            return rest.isEmpty() ? null : rest;
        });
    }

    private static boolean isExclusive(Allocation allocation) {
        return allocation.capacity().kind() == Capacity.Kind.EXCLUSIVE;
    }
}
