package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.schema.rows.LockStripes;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.Reservation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A condition on which a new booking is written on PostgreSQL.
 *
 * @param condition its text, in pieces
 * @param values for its question marks
 */
record Guard(List<String> condition, List<Object> values) {

    static final Guard NONE = new Guard(List.of("true"), List.of());

    private static final String NO_ALLOCATION = "not exists (select 1 from booking_allocation as other"
            + " where other.calendar = ?::uuid and other.busy_start < ?::timestamptz and other.busy_end > ?::timestamptz"
            + " and other.busy_start > ?::timestamptz"
            + " - (select widest_s from booking_lock where stripe = ?) * interval '1 second'";

    /** The longer of two buffers decides: neither's busy time meets the other's appointment. A pool's busy time counts. */
    private static final String LONGER_BUFFER = " and (other.capacity_kind = '" + Capacity.Kind.UNITS + "'"
            + " or (other.start_at < ?::timestamptz and other.end_at > ?::timestamptz)"
            + " or (other.busy_start < ?::timestamptz and other.busy_end > ?::timestamptz))";

    private static final String NO_BLOCKED_TIME = "not exists (select 1 from booking_blocked_time as blocked"
            + " where blocked.calendar = ?::uuid and blocked.end_at > ?::timestamptz and blocked.start_at < ?::timestamptz)";

    /** Nothing is in the way of what the reservation takes: R7 for exclusive bookings, and R21. */
    static Guard nobodyInTheWay(Reservation reservation) {
        Tenant tenant = reservation.change().after().tenant();
        boolean longer = reservation.bufferRule() == BufferRule.MAX;
        List<String> condition = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Allocation taken : reservation.change().takes()) {
            UUID calendar = CalendarId.of(tenant, taken.resource());
            Instant from = taken.busy().start();
            Instant to = taken.busy().end();
            condition.addAll(
                    List.of(condition.isEmpty() ? "" : " and ", NO_ALLOCATION, longer ? LONGER_BUFFER : "", ")"));
            values.addAll(List.of(calendar, to, from, from, LockStripes.ofCalendar(tenant, taken.resource())));
            if (longer) {
                values.addAll(List.of(to, from, taken.time().end(), taken.time().start()));
            }
            condition.addAll(List.of(" and ", NO_BLOCKED_TIME));
            values.addAll(List.of(calendar, from, to));
        }
        return new Guard(condition, values);
    }

    Guard and(String more) {
        List<String> both = new ArrayList<>(condition);
        both.addAll(List.of(" and ", more));
        return new Guard(both, values);
    }
}
