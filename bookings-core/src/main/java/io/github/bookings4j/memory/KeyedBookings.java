package io.github.bookings4j.memory;

import io.github.bookings4j.model.Booking;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Bookings by something that several may have in common, each group by start. */
final class KeyedBookings {

    private final Function<Booking, Optional<String>> key;
    private final Map<String, NavigableMap<TimeKey, Booking>> groups = new HashMap<>();

    KeyedBookings(Function<Booking, Optional<String>> key) {
        this.key = key;
    }

    NavigableMap<TimeKey, Booking> of(String value) {
        return groups.getOrDefault(value, Collections.emptyNavigableMap());
    }

    void add(TimeKey place, Booking booking) {
        key.apply(booking)
                .ifPresent(value ->
                        groups.computeIfAbsent(value, any -> new TreeMap<>()).put(place, booking));
    }

    void remove(TimeKey place, Booking booking) {
        key.apply(booking)
                .ifPresent(value -> groups.computeIfPresent(value, (any, group) -> {
                    group.remove(place);
                    return group.isEmpty() ? null : group;
                }));
    }
}
