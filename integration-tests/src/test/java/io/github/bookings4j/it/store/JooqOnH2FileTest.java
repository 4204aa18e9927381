package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JooqOnH2FileTest extends StoreContracts {

    JooqOnH2FileTest() {
        super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.H2_FILE));
    }
}
