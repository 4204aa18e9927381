package io.github.bookings4j.it.jpa;

import io.github.bookings4j.it.database.TestDatabase;

class JpaHostOnMariaDbTest extends JpaHostTests {

    JpaHostOnMariaDbTest() {
        super(TestDatabase.MARIADB);
    }
}
