/** A store of bookings in H2, PostgreSQL or MariaDB, by way of jOOQ. */
module io.github.bookings4j.jooq {
    requires transitive static org.jspecify;
    requires transitive java.sql;
    requires transitive io.github.bookings4j.core;
    requires transitive io.github.bookings4j.schema;
    requires transitive org.jooq;
    requires org.slf4j;

    exports io.github.bookings4j.jooq;
}
