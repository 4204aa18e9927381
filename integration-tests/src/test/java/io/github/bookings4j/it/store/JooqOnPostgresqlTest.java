package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JooqOnPostgresqlTest extends StoreContracts {

    JooqOnPostgresqlTest() {
        super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.POSTGRESQL));
    }
}
