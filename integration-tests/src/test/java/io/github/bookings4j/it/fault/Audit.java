package io.github.bookings4j.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.it.database.TestDatabase;
import java.util.List;

/** Looks at the tables in plain SQL, without the library. */
public final class Audit {

    private final TestDatabase database;

    public Audit(TestDatabase database) {
        this.database = database;
    }

    /** What has to be true of the tables whatever has happened. */
    public void assertWhole() {
        none("exclusive times that overlap", """
                select a.booking_id, b.booking_id from booking_allocation a join booking_allocation b
                  on a.calendar = b.calendar and a.booking_id < b.booking_id and a.sitting_id <> b.sitting_id
                  and a.busy_start < b.busy_end and b.busy_start < a.busy_end
                where a.capacity_kind <> 'UNITS' or b.capacity_kind <> 'UNITS'""");
        none("bookings that do not have exactly one CREATED event", """
                select b.id from booking b
                  left join booking_event e on e.booking_id = b.id and e.event_type = 'CREATED'
                group by b.id having count(e.booking_id) <> 1""");
        none("bookings that do not have an event for each version", """
                select b.id from booking b join booking_event e on e.booking_id = b.id
                group by b.id, b.version having count(*) <> b.version or max(e.version) <> b.version""");
        none("events of no booking", """
                select e.booking_id from booking_event e left join booking b on b.id = e.booking_id where b.id is null""");
        none("times taken by no active booking", """
                select a.booking_id from booking_allocation a left join booking b on b.id = a.booking_id
                where b.id is null or b.status not in ('PENDING', 'CONFIRMED')""");
        none("confirmed bookings that take no time", """
                select b.id from booking b left join booking_allocation a on a.booking_id = b.id
                where b.status = 'CONFIRMED' and a.booking_id is null""");
        none("places of the feed given twice", """
                select feed_position from booking_event where feed_position is not null
                group by feed_position having count(*) > 1""");
    }

    /** The status of every booking, as {@code id, status}. */
    public List<String> bookings() {
        return database.rows("select id, status from booking order by id");
    }

    /** Every place in the feed, in order. */
    public List<Long> positions() {
        return database.rows("select feed_position from booking_event order by feed_position").stream()
                .map(Long::valueOf)
                .toList();
    }

    private void none(String what, String query) {
        assertThat(database.rows(query)).as(what).isEmpty();
    }
}
