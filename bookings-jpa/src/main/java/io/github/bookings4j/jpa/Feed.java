package io.github.bookings4j.jpa;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.model.Tenant;
import java.util.List;
import java.util.UUID;

/**
 * The feed. Events are written in one order and committed in another; they get their positions from whoever reads the feed
 * next, in a transaction of its own that keeps other readers waiting, and are handed out once that has committed. So nothing
 * can come before what was handed out already.
 */
final class Feed {

    /** A transaction that numbers more than that would keep others waiting. */
    private static final int AT_ONCE = 500;

    private static final String TABLE = "booking_feed";

    private final OwnTransactions transactions;

    Feed(OwnTransactions transactions) {
        this.transactions = transactions;
    }

    /** Looks for events without a position first: another reader may number those that this one would find missing. */
    List<BookingEvent> after(Tenant tenant, long position, int limit) {
        if (transactions.read(Feed::hasUnnumbered)) {
            number(limit);
        }
        return transactions.read(session -> new EventReads(session.statements(), tenant).after(position, limit));
    }

    /** Numbers about as many events as are asked for. */
    private void number(int wanted) {
        int numbered = 0;
        int count = AT_ONCE;
        while (count == AT_ONCE && numbered < wanted) {
            count = transactions.inTransaction(Feed::number);
            numbered += count;
        }
    }

    private static boolean hasUnnumbered(JpaSession session) {
        Jpql query = Jpql.of("select e.seq from BookingEventEntity e where e.feedPosition is null order by e.seq")
                .limit(1);
        return !session.statements().values(Long.class, query).isEmpty();
    }

    /** The row is changed before anything is read, so that one reader after the other numbers. */
    private static int number(JpaSession session) {
        Statements statements = session.statements();
        statements.execute(Sql.of(TABLE, "update booking_feed set last_position = last_position where id = 1"));
        List<Object[]> rows = statements.rows(Jpql.of(
                        "select e.bookingId, e.version, e.seq, f.lastPosition from BookingEventEntity e, BookingFeedEntity f"
                                + " where e.feedPosition is null and f.id = 1 order by e.seq")
                .limit(AT_ONCE));
        if (rows.isEmpty()) {
            return 0;
        }
        long last = (Long) rows.get(0)[3];
        List<Unnumbered> events = rows.stream()
                .map(values -> new Unnumbered((UUID) values[0], (Long) values[1], (Long) values[2]))
                .toList();
        session.database().number(events, last + 1).forEach(statements::execute);
        statements.execute(
                Sql.of(TABLE, "update booking_feed set last_position = ? where id = 1", last + events.size()));
        return events.size();
    }
}
