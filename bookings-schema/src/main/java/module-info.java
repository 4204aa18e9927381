/** The tables of Bookings4j as scripts for each database. */
// The opened packages hold scripts only, and Flyway finds none in a package that is not open. The modules of the stores
// are
// compiled after this one.
@SuppressWarnings({"module", "opens"})
module io.github.bookings4j.schema {
    requires transitive static org.jspecify;
    requires transitive java.sql;
    requires transitive io.github.bookings4j.core;
    requires com.fasterxml.jackson.core;

    exports io.github.bookings4j.schema;
    exports io.github.bookings4j.schema.rows to
            io.github.bookings4j.jooq,
            io.github.bookings4j.jpa;

    opens io.github.bookings4j.schema.h2;
    opens io.github.bookings4j.schema.mariadb;
    opens io.github.bookings4j.schema.postgresql;
    opens io.github.bookings4j.schema.postgresql_constraint;
}
