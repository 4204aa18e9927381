package io.github.bookings4j.benchmarks.data;

import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.load.Outcome;
import io.github.bookings4j.benchmarks.server.Endpoint;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Looks with plain SQL, past all libraries, whether what was answered is what is written. */
public final class Audit {

    private static final String WRITTEN = """
            select count(*) from booking b
            join booking_allocation a on a.booking_id = b.id
              and a.start_at = b.start_at and a.end_at = b.end_at and a.busy_end = b.busy_end
            join booking_event e on e.booking_id = b.id and e.version = b.version
            where b.tenant = '' and b.start_at >= ? and b.start_at < ?""";

    private static final String OVERLAPS = """
            select count(*) from (
              select busy_start, max(busy_end) over (
                partition by provider order by busy_start, id rows between unbounded preceding and 1 preceding) as before_it
              from (
                select id, provider, busy_end, start_at - interval '5' minute as busy_start from booking
                where tenant = '' and status in ('PENDING', 'CONFIRMED') and start_at >= ? and start_at < ?) active
            ) in_turn where busy_start < before_it""";

    private final Endpoint endpoint;

    /** Of that database. */
    public Audit(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** How many bookings there are in a run's stretch of time, each with its allocation and its event. */
    public long written(int run) {
        return count(WRITTEN, Load.start(run), Load.start(run + 1));
    }

    /**
     * Fails unless as many bookings were written in a run's stretch as were accepted, and none overlaps another.
     *
     * @param before how many there were before the run
     */
    public void check(int run, long before, Outcome outcome) {
        long written = written(run) - before;
        if (written != outcome.accepted()) {
            throw new IllegalStateException(
                    "run " + run + ": accepted " + outcome.accepted() + ", but wrote " + written);
        }
        requireNoOverlap(Load.start(run), Load.start(run + 1));
    }

    /** Fails if any two bookings overlap, whenever they were made. */
    public void checkAll() {
        requireNoOverlap(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("9000-01-01T00:00:00Z"));
    }

    private void requireNoOverlap(Instant from, Instant to) {
        long overlaps = count(OVERLAPS, from, to);
        if (overlaps != 0) {
            throw new IllegalStateException(overlaps + " double bookings between " + from + " and " + to);
        }
    }

    private long count(String query, Instant from, Instant to) {
        try (Sql sql = new Sql(endpoint)) {
            return sql.count(query, bound(from), bound(to));
        }
    }

    private Object bound(Instant instant) {
        return switch (endpoint.product()) {
            case MARIADB -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case POSTGRESQL, H2 -> instant.atOffset(ZoneOffset.UTC);
        };
    }
}
