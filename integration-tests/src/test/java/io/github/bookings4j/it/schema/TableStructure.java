package io.github.bookings4j.it.schema;

import io.github.bookings4j.schema.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Everything a database says about the tables of Bookings4j, and which rows are in them from the start. */
final class TableStructure {

    private final Statement statement;
    private final List<String> lines = new ArrayList<>();

    private TableStructure(Statement statement) {
        this.statement = statement;
    }

    static List<String> of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            TableStructure structure = new TableStructure(statement);
            switch (Database.of(connection)) {
                case H2 -> structure.readH2();
                case MARIADB -> structure.readMariaDb();
                case POSTGRESQL -> structure.readPostgresql();
            }
            structure.read("select count(*), min(stripe), max(stripe), sum(revision), sum(widest_s) from booking_lock");
            structure.read("select id, last_position from booking_feed");
            return structure.lines;
        }
    }

    private void readH2() throws SQLException {
        read("script nodata");
        lines.removeIf(line -> !line.contains("\"PUBLIC\".\"BOOKING"));
    }

    private void readMariaDb() throws SQLException {
        read("show tables like 'booking%'");
        List<String> tables =
                lines.stream().filter(name -> !name.startsWith("bookings_")).toList();
        lines.clear();
        for (String table : tables) {
            read("show create table " + table);
        }
    }

    private void readPostgresql() throws SQLException {
        read("select table_name, column_name, udt_name, character_maximum_length, numeric_precision, numeric_scale,"
                + " datetime_precision, is_nullable, column_default, identity_generation"
                + " from information_schema.columns where table_name ~ '^booking(_|$)'"
                + " order by table_name, ordinal_position");
        read("select indexdef from pg_indexes where tablename ~ '^booking(_|$)' order by indexname");
        read("select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint"
                + " where conrelid::regclass::text ~ '^booking(_|$)' order by conname");
        read("select relname, reloptions from pg_class where relname ~ '^booking(_|$)' order by relname");
    }

    private void read(String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(rows.getString(i));
                }
                lines.add(String.join(", ", values));
            }
        }
    }
}
