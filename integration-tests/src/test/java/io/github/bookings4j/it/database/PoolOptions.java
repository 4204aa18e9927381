package io.github.bookings4j.it.database;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a pool of connections is like.
 *
 * @param size how many connections at the most
 * @param autoCommit as the connections are handed out
 * @param parameters of the driver, such as {@code prepareThreshold}
 */
public record PoolOptions(int size, boolean autoCommit, Map<String, String> parameters) {

    /** Copies the map. */
    public PoolOptions {
        parameters = Map.copyOf(parameters);
    }

    /** Twenty connections with autocommit, as drivers and pools have it. */
    public static PoolOptions standard() {
        return new PoolOptions(20, true, Map.of());
    }

    public PoolOptions size(int connections) {
        return new PoolOptions(connections, autoCommit, parameters);
    }

    public PoolOptions autoCommitOff() {
        return new PoolOptions(size, false, parameters);
    }

    public PoolOptions with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new PoolOptions(size, autoCommit, more);
    }
}
