package io.github.bookings4j.schema;

import io.github.bookings4j.schema.rows.StoreFailures;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** The databases that bookings can be kept in. */
public enum Database {
    /** H2; tested on 2.4. */
    H2("H2"),
    /** PostgreSQL; tested on 18. */
    POSTGRESQL("PostgreSQL"),
    /** MariaDB; tested on 11.4. */
    MARIADB("MariaDB");

    private final String product;

    Database(String product) {
        this.product = product;
    }

    /**
     * The one that the connection leads to.
     *
     * @throws IllegalArgumentException if it is none of these, MySQL for instance; the message names those that are supported
     * @throws SQLException if the connection cannot say what it leads to
     */
    public static Database of(Connection connection) throws SQLException {
        DatabaseMetaData said = connection.getMetaData();
        String name = said.getDatabaseProductName();
        String version = said.getDatabaseProductVersion();
        return named(name, version).orElseThrow(() -> StoreFailures.unsupported(name + " " + version, null));
    }

    /** MySQL's driver calls MariaDB MySQL too, but for the version. */
    static Optional<Database> named(String name, String version) {
        return Arrays.stream(values())
                .filter(database -> name.equals(database.product) || version.contains(database.product))
                .findFirst();
    }

    /** As its makers write it. */
    @Override
    public String toString() {
        return product;
    }
}
