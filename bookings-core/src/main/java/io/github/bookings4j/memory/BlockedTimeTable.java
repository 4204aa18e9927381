package io.github.bookings4j.memory;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.TimeRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The blocked times of one tenant, by resource and by identity. */
final class BlockedTimeTable {

    private final Calendars<BlockedTime> calendars =
            new Calendars<>(BlockedTime::resource, BlockedTime::time, BlockedTime::id);
    private final Map<UUID, BlockedTime> byId = new HashMap<>();

    Optional<BlockedTime> get(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<BlockedTime> overlapping(Set<String> resources, TimeRange range) {
        return calendars.overlapping(resources, range);
    }

    void put(BlockedTime blockedTime, UndoLog undo) {
        remove(blockedTime.id(), undo);
        insert(blockedTime);
        undo.add(() -> delete(blockedTime));
    }

    void remove(UUID id, UndoLog undo) {
        get(id).ifPresent(old -> {
            delete(old);
            undo.add(() -> insert(old));
        });
    }

    private void insert(BlockedTime blockedTime) {
        calendars.add(blockedTime);
        byId.put(blockedTime.id(), blockedTime);
    }

    private void delete(BlockedTime blockedTime) {
        calendars.remove(blockedTime);
        byId.remove(blockedTime.id());
    }
}
