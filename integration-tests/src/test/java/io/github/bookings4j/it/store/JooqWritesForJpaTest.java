package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;
import org.junit.jupiter.api.Nested;

/** What jOOQ writes, JPA reads. */
class JooqWritesForJpaTest {

    @Nested
    class OnH2 extends StoreContracts {
        OnH2() {
            super(new TwoStores(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.H2), StoreKind.JPA));
        }
    }

    @Nested
    class OnPostgresql extends StoreContracts {
        OnPostgresql() {
            super(new TwoStores(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.POSTGRESQL), StoreKind.JPA));
        }
    }

    @Nested
    class OnMariaDb extends StoreContracts {
        OnMariaDb() {
            super(new TwoStores(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.MARIADB), StoreKind.JPA));
        }
    }
}
