package io.github.bookings4j.benchmarks.data;

import io.github.bookings4j.schema.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes many bookings out of the one that is there, inside the database: the same in all columns but for those that must
 * differ.
 *
 * @param sql where
 * @param product what it is
 */
record Copies(Sql sql, Database product) {

    private static final Map<String, String> BOOKING = Map.of(
            "id", "c.id",
            "reference", "c.reference",
            "service", "c.service",
            "provider", "c.provider",
            "start_at", "c.start_at",
            "end_at", "c.start_at + interval '30' minute",
            "busy_end", "c.start_at + interval '40' minute",
            "customer_name", "concat('Customer ', c.number)",
            "customer_email", "concat('customer', c.number, '@example.org')",
            "customer_email_key", "concat('customer', c.number, '@example.org')");

    private static final Map<String, String> ALLOCATION = Map.of(
            "booking_id", "c.id",
            "calendar", "c.calendar",
            "resource", "c.provider",
            "sitting_id", "c.id",
            "start_at", "c.start_at",
            "end_at", "c.start_at + interval '30' minute",
            "busy_start", "c.start_at - interval '5' minute",
            "busy_end", "c.start_at + interval '40' minute");

    private static final Map<String, String> EVENT =
            Map.of("booking_id", "c.id", "id", "c.id", "feed_position", "c.number + 1");

    /**
     * Makes some.
     *
     * @param providers a condition: for which
     * @param from the number of the first
     * @param each how many for each provider
     * @param first when the first of each is
     * @param step from one to the next
     */
    void make(String providers, int from, int each, Instant first, Duration step) {
        if (each == 0) {
            return;
        }
        sql.run(
                "create table copy (number int not null primary key, id uuid not null, reference varchar(32) not null,"
                        + " service varchar(64) not null, provider varchar(64) not null, calendar uuid not null,"
                        + " start_at " + (isMariaDb() ? "datetime(6)" : "timestamptz") + " not null)",
                "insert into copy " + plan(providers, from, each, first, step),
                insert("booking", "id", BOOKING),
                insert("booking_allocation", "booking_id", ALLOCATION),
                insert("booking_event", "booking_id", EVENT),
                "update booking_feed set last_position = (select max(number) + 1 from copy)",
                "drop table copy");
    }

    /** Removes the one that was copied. */
    void removeOriginal() {
        String original = " = (select id from (select id from booking order by id desc limit 1) original)";
        sql.run(
                "delete from booking_event where booking_id" + original,
                "delete from booking_allocation where booking_id" + original,
                "delete from booking where id" + original);
    }

    /** Every provider's first, then every provider's second, and so on: ids grow as they would with the time. */
    private String plan(String providers, int from, int each, Instant first, Duration step) {
        String number = "(" + from + " + s.n * (select count(*) from provider where " + providers
                + ") + row_number() over (partition by s.n order by p.number) - 1)";
        return """
                select number, %s, %s, service, provider, calendar, start_at
                from (
                  select %s as number, p.service, p.id as provider, p.calendar, %s as start_at
                  from provider p cross join %s where p.%s) numbered
                order by number""".formatted(uuid(), reference(), number, start(first, step), series(each), providers);
    }

    private String uuid() {
        String text = "concat(lpad(%1$s(1700000000000 + number), 12, '0'), '7000', '8', lpad(%1$s(number), 15, '0'))"
                .formatted(isMariaDb() ? "hex" : "to_hex");
        return "cast(" + text + " as uuid)";
    }

    private String reference() {
        String code = isMariaDb() ? "upper(md5(number))" : "upper(md5(cast(number as text)))";
        return "concat('BK-2016-', substr(%1$s, 1, 4), '-', substr(%1$s, 5, 4), '-', substr(%1$s, 9, 4))"
                .formatted(code);
    }

    private String start(Instant first, Duration step) {
        String text = first.toString().replace('T', ' ').replace("Z", "");
        return isMariaDb()
                ? "timestamp '" + text + "' + interval s.n * " + step.toDays() + " day"
                : "timestamptz '" + text + "Z' + s.n * interval '" + step.toDays() + " days'";
    }

    private String series(int count) {
        return isMariaDb()
                ? "(select seq as n from seq_0_to_" + (count - 1) + ") s"
                : "generate_series(0, " + (count - 1) + ") s(n)";
    }

    private String insert(String table, String key, Map<String, String> differing) {
        // Made after all copies, so it has the highest id.
        String original = "(select * from " + table + " order by " + key + " desc limit 1)";
        Set<String> columns = new LinkedHashSet<>(sql.rows(original).get(0).keySet());
        columns.addAll(differing.keySet());
        columns.remove("seq");
        String values = columns.stream()
                .map(column -> differing.getOrDefault(column, "o." + column))
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from copy c, "
                + original + " o order by c.number";
    }

    private boolean isMariaDb() {
        return product == Database.MARIADB;
    }
}
