package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JooqOnMariaDbTest extends StoreContracts {

    JooqOnMariaDbTest() {
        super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.MARIADB));
    }
}
