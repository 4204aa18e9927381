package io.github.bookings4j.benchmarks.server;

import java.util.SortedMap;

/** A database server that lives as long as the benchmark. */
public interface DatabaseServer extends AutoCloseable {

    /** Creates an empty database. */
    Endpoint create(String database);

    /** What differs from the server's own defaults. */
    SortedMap<String, String> settings();

    /** Stops it and deletes its files. */
    @Override
    void close();
}
