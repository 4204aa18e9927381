package io.github.bookings4j.benchmarks.data;

import io.github.bookings4j.benchmarks.server.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells whether two ways write the same: every column of every table, but for identities and times. */
public final class SameRows {

    private static final Map<String, String> TABLES =
            Map.of("booking", "id", "booking_allocation", "booking_id", "booking_event", "booking_id");

    /** What differs from booking to booking, and what stands for it in a comparison. */
    private static final Map<Pattern, String> IDENTITIES = Map.of(
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "<id>",
            Pattern.compile("(?i)bk-?\\d{4}(-?[0-9a-z]{4}){3}"), "<reference>",
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?([+-]\\d\\d|Z)?"), "<time>");

    private final Endpoint endpoint;

    /** In that database. */
    public SameRows(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** The rows of the booking that was made last, by table and column. */
    public Map<String, String> ofLast() {
        Map<String, String> last = new TreeMap<>();
        try (Sql sql = new Sql(endpoint)) {
            String id = sql.text("select id from booking order by created_at desc limit 1");
            TABLES.forEach((table, key) -> {
                List<Map<String, String>> rows =
                        sql.rows("select * from " + table + " where " + key + " = cast(? as uuid)", id);
                last.put(table, rows.size() + " row(s)");
                rows.forEach(row -> row.forEach((column, value) -> last.put(table + "." + column, plain(value))));
            });
        }
        last.remove("booking_event.seq");
        return last;
    }

    /** Fails unless both are the same. */
    public static void require(String way, Map<String, String> rows, String otherWay, Map<String, String> others) {
        if (!rows.equals(others)) {
            throw new IllegalStateException(way + " does not write what " + otherWay + " writes: "
                    + without(rows, others) + " instead of " + without(others, rows));
        }
    }

    private static Map<String, String> without(Map<String, String> rows, Map<String, String> others) {
        Map<String, String> differing = new TreeMap<>(rows);
        differing.entrySet().removeAll(others.entrySet());
        return differing;
    }

    private static String plain(String value) {
        String text = value;
        for (Map.Entry<Pattern, String> identity : IDENTITIES.entrySet()) {
            text = identity.getKey().matcher(text).replaceAll(identity.getValue());
        }
        return text;
    }
}
