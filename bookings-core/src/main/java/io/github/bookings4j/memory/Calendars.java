package io.github.bookings4j.memory;

import io.github.bookings4j.model.TimeRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A {@link Timeline} for each resource. */
final class Calendars<T> {

    private final Map<String, Timeline<T>> byResource = new HashMap<>();
    private final Function<T, String> resource;
    private final Function<T, TimeRange> time;
    private final Function<T, UUID> id;
    private final Comparator<T> order;

    Calendars(Function<T, String> resource, Function<T, TimeRange> time, Function<T, UUID> id) {
        this.resource = resource;
        this.time = time;
        this.id = id;
        this.order = Comparator.<T, TimeKey>comparing(
                        value -> new TimeKey(time.apply(value).start(), id.apply(value)))
                .thenComparing(resource);
    }

    void add(T value) {
        byResource
                .computeIfAbsent(resource.apply(value), name -> new Timeline<>())
                .add(id.apply(value), time.apply(value), value);
    }

    void remove(T value) {
        Timeline<T> timeline = byResource.get(resource.apply(value));
        if (timeline != null) {
            timeline.remove(id.apply(value), time.apply(value));
        }
    }

    /** Those on one of these resources that overlap the range, by start. */
    List<T> overlapping(Set<String> resources, TimeRange range) {
        if (resources.size() == 1) {
            return overlapping(resources.iterator().next(), range);
        }
        return resources.stream()
                .flatMap(name -> overlapping(name, range).stream())
                .sorted(order)
                .toList();
    }

    /** Those on that resource that overlap the range, by start. */
    List<T> overlapping(String name, TimeRange range) {
        Timeline<T> timeline = byResource.get(name);
        return timeline == null ? List.of() : timeline.overlapping(range);
    }
}
