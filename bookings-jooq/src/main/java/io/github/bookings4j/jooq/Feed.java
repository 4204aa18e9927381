package io.github.bookings4j.jooq;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import java.util.List;

/** The feed of all events, for readers outside of any transaction. */
final class Feed {

    private final Sql sql;
    private final OwnTransactions transactions;

    Feed(Sql sql, OwnTransactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    List<BookingEvent> after(Tenant tenant, long position, int limit) {
        requireValid(position, limit);
        if (transactions.<Boolean>read(sql.feed()::isNeeded)) {
            number(tenant, limit);
        }
        return transactions.read(session -> sql.plain().events().after(session, tenant, position, limit));
    }

    static void requireValid(long position, int limit) {
        if (position < 0) {
            throw new IllegalArgumentException("position: must not be negative, was " + position);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("limit: must be 1 or more, was " + limit);
        }
    }

    /** Whatever is not numbered, but not for longer than it takes to fill the page. */
    private void number(Tenant tenant, int limit) {
        Numbering.Numbered numbered;
        int own = 0;
        do {
            numbered = transactions.commit(session -> sql.feed().number(session, tenant));
            own += numbered.own();
        } while (!numbered.isLast() && own < limit);
    }
}
