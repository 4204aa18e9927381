package io.github.bookings4j.benchmarks.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Connections to one database, pooled, at READ COMMITTED. */
public final class Pools implements AutoCloseable {

    /** Client threads, and so connections. */
    public static final int SIZE = 8;

    private final Endpoint endpoint;
    private final int size;
    private final UnaryOperator<DataSource> around;
    private final List<HikariDataSource> open = new ArrayList<>();
    private final Map<Boolean, DataSource> pools = new HashMap<>();

    private Pools(Endpoint endpoint, int size, UnaryOperator<DataSource> around) {
        this.endpoint = endpoint;
        this.size = size;
        this.around = around;
    }

    /** One connection for each client thread. */
    public static Pools forAll(Endpoint endpoint) {
        return new Pools(endpoint, SIZE, UnaryOperator.identity());
    }

    /** A single connection, so that there is no traffic but what is asked for, and something around that watches it. */
    public static Pools forOne(Endpoint endpoint, UnaryOperator<DataSource> around) {
        return new Pools(endpoint, 1, around);
    }

    /** Where they lead to. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** Each statement is a transaction unless one says otherwise. */
    public DataSource autoCommitting() {
        return pools.computeIfAbsent(true, this::pool);
    }

    /** One has to commit. */
    public DataSource transactional() {
        return pools.computeIfAbsent(false, this::pool);
    }

    private DataSource pool(boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(endpoint.url());
        config.setUsername(endpoint.user());
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(size);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        HikariDataSource pool = new HikariDataSource(config);
        open.add(pool);
        return around.apply(pool);
    }

    @Override
    public void close() {
        open.forEach(HikariDataSource::close);
    }
}
