package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;

class JpaOnH2Test extends StoreContracts {

    JpaOnH2Test() {
        super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.H2));
    }
}
