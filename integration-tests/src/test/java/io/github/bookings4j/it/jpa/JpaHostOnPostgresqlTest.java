package io.github.bookings4j.it.jpa;

import io.github.bookings4j.it.database.TestDatabase;

class JpaHostOnPostgresqlTest extends JpaHostTests {

    JpaHostOnPostgresqlTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
