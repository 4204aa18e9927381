package io.github.bookings4j.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Looks at the tables in plain SQL, without the library. */
public final class Audit {

    private final TestDatabase database;

    public Audit(TestDatabase database) {
        this.database = database;
    }

    /** What has to be true of the tables whatever has happened. */
    public void assertWhole() {
        assertNobodyIsBookedTwice();
        assertEveryChangeHasItsEvent();
        assertActiveBookingsTakeTheirTime();
        assertTheFeedHasNoGap();
    }

    /** Every booking, by id, as {@code id, status, version}. */
    public List<String> bookings() {
        return database.rows("select id, status, version from booking order by id");
    }

    /** The idempotency keys of all bookings that have one. */
    public List<String> keys() {
        return database.rows("select idempotency_key from booking where idempotency_key is not null");
    }

    /** Every place in the feed, in order; {@code null} of events that have none. */
    public List<String> positions() {
        return database.rows("select feed_position from booking_event order by feed_position");
    }

    private void assertNobodyIsBookedTwice() {
        none("exclusive times that overlap", """
                select a.booking_id, b.booking_id from booking_allocation a join booking_allocation b
                  on a.calendar = b.calendar and a.booking_id < b.booking_id and a.sitting_id <> b.sitting_id
                  and a.busy_start < b.busy_end and b.busy_start < a.busy_end
                where a.capacity_kind <> 'UNITS' or b.capacity_kind <> 'UNITS'""");
        none("sittings with more than their seats", """
                select calendar, sitting_id from booking_allocation
                where capacity_kind = 'SEATS' and expires_at is null
                group by calendar, sitting_id having sum(units) > max(capacity)""");
        none("pools of which more is used than there is", """
                select a.booking_id from booking_allocation a join booking_allocation b
                  on b.calendar = a.calendar and b.busy_start <= a.busy_start and b.busy_end > a.busy_start
                where a.capacity_kind = 'UNITS' and b.capacity_kind = 'UNITS'
                  and a.expires_at is null and b.expires_at is null
                group by a.booking_id, a.calendar having sum(b.units) > min(b.capacity)""");
    }

    private void assertEveryChangeHasItsEvent() {
        none("bookings that do not have exactly one CREATED event, as the first", """
                select b.id from booking b
                  left join booking_event e on e.booking_id = b.id and e.event_type = 'CREATED'
                group by b.id having count(e.booking_id) <> 1 or max(e.version) <> 1""");
        none("bookings that do not have an event for each version", """
                select b.id from booking b left join booking_event e on e.booking_id = b.id
                group by b.id, b.version having count(e.booking_id) <> b.version or max(e.version) <> b.version""");
        none("events of no booking", """
                select e.booking_id from booking_event e left join booking b on b.id = e.booking_id where b.id is null""");
        none("bookings with another number of add-ons than they say", """
                select b.id from booking b
                where b.add_ons <> (select count(*) from booking_addon a where a.booking_id = b.id)""");
        none("bookings with another number of resources than they say", """
                select b.id from booking b
                where b.more_resources <> (select count(*) from booking_resource r where r.booking_id = b.id)""");
    }

    private void assertActiveBookingsTakeTheirTime() {
        none("times taken by no active booking", """
                select a.booking_id from booking_allocation a left join booking b on b.id = a.booking_id
                where b.id is null or b.status not in ('PENDING', 'CONFIRMED')""");
        none("times taken that are not the booking's", """
                select a.booking_id from booking_allocation a join booking b on b.id = a.booking_id
                where a.start_at <> b.start_at or a.end_at <> b.end_at or a.busy_end <> b.busy_end""");
        none("confirmed bookings that do not take all their resources", """
                select b.id from booking b where b.status = 'CONFIRMED'
                  and b.more_resources + 1 <> (select count(*) from booking_allocation a where a.booking_id = b.id)""");
    }

    private void assertTheFeedHasNoGap() {
        none("places of the feed given twice", """
                select feed_position from booking_event where feed_position is not null
                group by feed_position having count(*) > 1""");
        none("how far the feed is numbered, though it is not", """
                select last_position from booking_feed
                where last_position <> (select count(feed_position) from booking_event)
                  or last_position <> (select coalesce(max(feed_position), 0) from booking_event)""");
    }

    private void none(String what, String query) {
        assertThat(database.rows(query)).as(what).isEmpty();
    }
}
