package io.github.bookings4j.it.jpa;

import io.github.bookings4j.it.database.TestDatabase;

class JpaHostOnH2Test extends JpaHostTests {

    JpaHostOnH2Test() {
        super(TestDatabase.H2);
    }
}
