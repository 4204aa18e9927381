package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JpaOnH2FileTest extends StoreContracts {

    JpaOnH2FileTest() {
        super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.H2_FILE));
    }
}
