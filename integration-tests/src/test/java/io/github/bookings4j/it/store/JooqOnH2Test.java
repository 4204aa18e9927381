package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JooqOnH2Test extends StoreContracts {

    JooqOnH2Test() {
        super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.H2));
    }
}
