package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JpaOnMariaDbTest extends StoreContracts {

    JpaOnMariaDbTest() {
        super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.MARIADB));
    }
}
