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
            number(tenant, limit);
        }
        return transactions.read(session -> new EventReads(session.statements(), tenant).after(position, limit));
    }

    /** Whatever has no position, but not for longer than it takes to fill the page. */
    private void number(Tenant tenant, int wanted) {
        List<Unnumbered> numbered;
        long own = 0;
        do {
            numbered = transactions.inTransaction(Feed::number);
            own += numbered.stream()
                    .filter(event -> event.tenant().equals(tenant.id()))
                    .count();
        } while (numbered.size() == AT_ONCE && own < wanted);
    }

    private static boolean hasUnnumbered(JpaSession session) {
        Jpql query = Jpql.of("select e.seq from BookingEventEntity e where e.feedPosition is null order by e.seq")
                .limit(1);
        return !session.statements().values(Long.class, query).isEmpty();
    }

    /** The row is changed before anything is read, so that one reader after the other numbers. */
    private static List<Unnumbered> number(JpaSession session) {
        Statements statements = session.statements();
        statements.execute(Sql.of(TABLE, "update booking_feed set last_position = last_position where id = 1"));
        List<Object[]> rows = statements.rows(Jpql.of(
                        "select e.tenant, e.bookingId, e.version, e.seq, f.lastPosition from BookingEventEntity e, BookingFeedEntity f"
                                + " where e.feedPosition is null and f.id = 1 order by e.seq")
                .limit(AT_ONCE));
        if (rows.isEmpty()) {
            return List.of();
        }
        long last = (Long) rows.get(0)[4];
        List<Unnumbered> events = rows.stream()
                .map(values -> new Unnumbered((String) values[0], (UUID) values[1], (Long) values[2], (Long) values[3]))
                .toList();
        session.database().number(events, last + 1).forEach(statements::execute);
        statements.execute(
                Sql.of(TABLE, "update booking_feed set last_position = ? where id = 1", last + events.size()));
        return events;
    }
}
