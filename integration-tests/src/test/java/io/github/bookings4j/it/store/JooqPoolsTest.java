package io.github.bookings4j.it.store;

class JooqPoolsTest extends PoolContracts {

    JooqPoolsTest() {
        super(StoreKind.JOOQ);
    }
}
