package io.github.bookings4j.benchmarks.data;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.load.Provider;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.schema.BookingsSchema;
import io.github.bookings4j.schema.Database;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tables, and what is in them before anything is timed. */
public final class Stock {

    /** The first of the bookings that are there beforehand; about half of them are over today. */
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");

    private static final Duration STEP = Duration.ofDays(73);

    private final Endpoint endpoint;

    /** In that database. */
    public Stock(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Creates the tables, and one with the providers. */
    public void create() {
        try (Sql sql = new Sql(endpoint)) {
            schema().withoutOverlapConstraint().create(sql.connection());
            sql.run("create table provider (id varchar(64) not null primary key, number int not null,"
                    + " service varchar(64) not null, calendar uuid not null)");
            sql.connection().setAutoCommit(false);
            List<Provider> all = new ArrayList<>(Provider.ALL);
            all.add(Provider.BUSIEST);
            try (PreparedStatement insert =
                    sql.connection().prepareStatement("insert into provider values (?, ?, ?, ?)")) {
                for (int number = 0; number < all.size(); number++) {
                    insert.setString(1, all.get(number).id());
                    insert.setInt(2, number);
                    insert.setString(3, all.get(number).service());
                    insert.setObject(4, all.get(number).calendar());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            sql.connection().commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Fills them with copies of one booking, then adds the overlap constraint where there is one.
     *
     * @param bookings how many of all providers together
     * @param ofBusiest how many of the busiest one, all in the future, one a day
     * @param way writes the one that is copied
     */
    public void fill(int bookings, int ofBusiest, Predicate<Attempt> way) {
        Attempt original = new Attempt(Provider.BUSIEST, Load.start(-1), 0);
        if (!way.test(original)) {
            throw new IllegalStateException("the first booking of all was refused");
        }
        try (Sql sql = new Sql(endpoint)) {
            Copies copies = new Copies(sql, endpoint.product());
            copies.make("number < " + Provider.COUNT, 0, bookings / Provider.COUNT, FIRST, STEP);
            copies.make("number = " + Provider.COUNT, bookings, ofBusiest, Load.start(0), Duration.ofDays(1));
            copies.removeOriginal();
            // Nothing that is there or will come is longer.
            sql.run("update booking_lock set widest_s = " + Attempt.PITCH.toSeconds());
            addConstraint(sql);
            if (bookings > 0) {
                analyze(sql);
            }
        }
    }

    /** Removes all bookings. Nothing is analyzed: no host looks at its tables while there is nothing in them. */
    public void clear() {
        try (Sql sql = new Sql(endpoint)) {
            String tables = "booking_addon booking_resource booking_allocation booking_event booking";
            if (endpoint.product() == Database.MARIADB) {
                sql.run("set foreign_key_checks = 0");
                for (String table : tables.split(" ", -1)) {
                    sql.run("truncate table " + table);
                }
            } else {
                sql.run("truncate table " + tables.replace(" ", ", "));
            }
        }
    }

    /** The server's name and version. */
    public String server() {
        try (Sql sql = new Sql(endpoint)) {
            return sql.text("select version()");
        }
    }

    private BookingsSchema schema() {
        return BookingsSchema.of(endpoint.product());
    }

    private void addConstraint(Sql sql) {
        schema().scripts().stream().skip(1).forEach(script -> sql.run(script.text()));
    }

    private void analyze(Sql sql) {
        for (String table : List.of("booking", "booking_allocation", "booking_event", "booking_lock", "provider")) {
            sql.run((endpoint.product() == Database.MARIADB ? "analyze table " : "vacuum analyze ") + table);
        }
    }
}
