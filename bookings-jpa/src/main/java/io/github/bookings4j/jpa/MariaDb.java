package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.EventTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** MariaDB. */
final class MariaDb implements Database {

    private static final int NUMBERED_AT_ONCE = 64;

    private final String isolationVariable;

    private MariaDb(String isolationVariable) {
        this.isolationVariable = isolationVariable;
    }

    /** The name of a variable is another since 11.1, and the old one is about to go. */
    static MariaDb of(Statements statements) {
        return new MariaDb(statements
                .value("select min(lower(variable_name)) from information_schema.session_variables"
                        + " where variable_name in ('TRANSACTION_ISOLATION', 'TX_ISOLATION')")
                .toString());
    }

    /** What IGNORE would also let pass, such as text that is too long, the library's values do not have. */
    @Override
    public Sql insertBooking(Booking booking) {
        return Insert.into(BookingTable.TABLE, List.of(booking)).sql("insert ignore into ", "");
    }

    /** By their keys and nothing else: whatever is looked through on the way is waited for, if it is not committed yet. */
    @Override
    public List<Sql> number(List<Unnumbered> events, long position) {
        List<Sql> statements = new ArrayList<>();
        for (int from = 0; from < events.size(); from += NUMBERED_AT_ONCE) {
            List<Unnumbered> some = events.subList(from, Math.min(from + NUMBERED_AT_ONCE, events.size()));
            statements.add(numbering(some, position + from));
        }
        return statements;
    }

    private static Sql numbering(List<Unnumbered> events, long position) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(position - 1);
        arguments.add(events.stream().map(event -> String.valueOf(event.seq())).collect(Collectors.joining(",")));
        for (Unnumbered event : events) {
            arguments.add(event.booking());
            arguments.add(event.version());
        }
        String keys =
                "(booking_id = ? and version = ?)" + " or (booking_id = ? and version = ?)".repeat(events.size() - 1);
        return new Sql(
                EventTable.TABLE.name(),
                "update booking_event force index (primary) set feed_position = ? + find_in_set(seq, ?) where " + keys,
                arguments);
    }

    @Override
    public Isolation isolation(Statements statements) {
        return switch (statements.value("select @@" + isolationVariable).toString()) {
            case "READ-COMMITTED", "SERIALIZABLE" -> Isolation.SAFE;
            case "REPEATABLE-READ" -> Isolation.SNAPSHOT;
            default -> Isolation.UNSAFE;
        };
    }

    @Override
    public Optional<Opening> readCommitted() {
        return Optional.of(new Opening(
                "set statement " + isolationVariable + " = 'READ-COMMITTED' for ",
                "set transaction isolation level read committed"));
    }

    @Override
    public boolean endsStatements(Statements statements) {
        return statements.value("select @@autocommit").toString().equals("1");
    }

    @Override
    public String unsafe() {
        return "the transaction reads what is not committed: begin it at READ COMMITTED";
    }
}
