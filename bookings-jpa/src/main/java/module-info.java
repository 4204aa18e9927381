/** Keeps bookings in a database by way of Jakarta Persistence. */
// Persistence providers read and write the fields of entities.
@SuppressWarnings("opens")
module io.github.bookings4j.jpa {
    requires transitive static org.jspecify;
    requires transitive io.github.bookings4j.core;
    requires transitive jakarta.persistence;
    requires io.github.bookings4j.schema;
    requires org.slf4j;

    exports io.github.bookings4j.jpa;
    exports io.github.bookings4j.jpa.entity;

    opens io.github.bookings4j.jpa.entity;
}
