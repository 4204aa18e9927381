package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.server.Pools;
import io.github.bookings4j.benchmarks.way.Way;
import io.github.bookings4j.benchmarks.way.Ways;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ways that are ready in one database, for all clients. */
final class OpenWays implements AutoCloseable {

    private final Pools pools;
    private final Map<String, Way> byName = new LinkedHashMap<>();

    OpenWays(Endpoint endpoint, List<Ways> ways) {
        this.pools = Pools.forAll(endpoint);
        ways.forEach(way -> byName.put(way.name(), way.open().apply(pools)));
    }

    /** Name to way, in their order. */
    Map<String, Way> byName() {
        return byName;
    }

    /** One of them. */
    Way of(Ways way) {
        return Objects.requireNonNull(byName.get(way.name()), way::name);
    }

    @Override
    public void close() {
        byName.values().forEach(Way::close);
        pools.close();
    }
}
