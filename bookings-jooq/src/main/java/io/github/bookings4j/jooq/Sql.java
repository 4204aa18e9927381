package io.github.bookings4j.jooq;

import io.github.bookings4j.schema.Database;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * All SQL for one database, written once: rendering a statement takes longer than the database takes to run it.
 *
 * @param dialect of the database
 * @param plain how everything is read
 * @param locking how decisions read where a plain read could be old
 * @param locks how locks are taken
 * @param writer how changes are written
 * @param shortWay how a new booking is written in one round trip
 * @param feed how events are numbered
 */
record Sql(
        Dialect dialect,
        Reading plain,
        Reading locking,
        Locks locks,
        Writer writer,
        Optional<ShortWay> shortWay,
        Numbering feed) {

    static {
        // jOOQ greets everybody on its first rendering. The log is our host's, who may still ask for it.
        keepQuiet("org.jooq.no-logo");
        keepQuiet("org.jooq.no-tips");
    }

    static Sql of(Database database) {
        Dialect dialect = Dialect.of(database);
        DSLContext sql = DSL.using(dialect.jooq());
        return new Sql(
                dialect,
                Reading.of(sql, dialect, ReadMode.PLAIN),
                Reading.of(sql, dialect, ReadMode.LOCKING),
                new Locks(sql),
                dialect.writer(sql),
                dialect.shortWay(sql),
                new Numbering(sql));
    }

    Reading reading(ReadMode mode) {
        return switch (mode) {
            case PLAIN -> plain;
            case LOCKING -> locking;
        };
    }

    private static void keepQuiet(String property) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, "true");
        }
    }
}
