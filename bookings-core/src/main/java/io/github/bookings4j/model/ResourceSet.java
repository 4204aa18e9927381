package io.github.bookings4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The resources that one booking takes together, all or none; the first is its provider.
 *
 * @param ids 1 to 20 distinct resource ids
 */
public record ResourceSet(List<String> ids) {

    /**
     * @throws IllegalArgumentException if it is empty, too large or names a resource twice
     */
    public ResourceSet {
        ids = Require.list("resources", ids, 20).stream()
                .map(id -> Require.line("resource", id, 64))
                .toList();
        if (ids.isEmpty() || Set.copyOf(ids).size() != ids.size()) {
            throw new IllegalArgumentException("resources: must be 1 to 20 distinct ids, was " + ids);
        }
    }

    /** A provider and what else is needed. */
    public static ResourceSet of(String provider, String... others) {
        List<String> ids = new ArrayList<>(List.of(provider));
        ids.addAll(List.of(others));
        return new ResourceSet(ids);
    }

    /** The first resource. */
    public String provider() {
        return ids.get(0);
    }

    @Override
    public String toString() {
        return String.join(" + ", ids);
    }
}
