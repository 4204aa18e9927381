package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JpaOnPostgresqlTest extends StoreContracts {

    JpaOnPostgresqlTest() {
        super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.POSTGRESQL));
    }
}
