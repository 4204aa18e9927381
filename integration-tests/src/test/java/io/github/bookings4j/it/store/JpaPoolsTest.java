package io.github.bookings4j.it.store;

class JpaPoolsTest extends PoolContracts {

    JpaPoolsTest() {
        super(StoreKind.JPA);
    }
}
