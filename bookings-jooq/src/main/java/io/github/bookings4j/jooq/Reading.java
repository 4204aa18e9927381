package io.github.bookings4j.jooq;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import java.util.function.Function;
import org.jooq.DSLContext;

/** All questions that a store is asked, each with its SQL, for one way of reading. */
record Reading(
        Loads loads,
        Occupation occupation,
        Counted counted,
        BlockedTimes blockedTimes,
        Find find,
        Ended ended,
        Events events) {

    static Reading of(DSLContext sql, Dialect dialect, ReadMode mode) {
        Loads loads = new Loads(sql, mode);
        return new Reading(
                loads,
                new Occupation(sql, dialect, mode),
                new Counted(sql, dialect, mode),
                new BlockedTimes(sql, mode),
                new Find(sql, dialect, loads),
                new Ended(sql, dialect),
                new Events(sql));
    }

    /** Runs the work, which may use what it is given until it returns. */
    <T> T call(Tenant tenant, Session session, Function<BookingReads, T> work) {
        Call call = new Call();
        try {
            return work.apply(new JooqReads(tenant, session, call, this));
        } finally {
            call.end();
        }
    }
}
