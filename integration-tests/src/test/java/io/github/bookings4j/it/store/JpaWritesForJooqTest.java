package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;
import org.junit.jupiter.api.Nested;

/** What JPA writes, jOOQ reads. */
class JpaWritesForJooqTest {

    @Nested
    class OnH2 extends StoreContracts {
        OnH2() {
            super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.H2).readBy(StoreKind.JOOQ));
        }
    }

    @Nested
    class OnPostgresql extends StoreContracts {
        OnPostgresql() {
            super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.POSTGRESQL).readBy(StoreKind.JOOQ));
        }
    }

    @Nested
    class OnMariaDb extends StoreContracts {
        OnMariaDb() {
            super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.MARIADB).readBy(StoreKind.JOOQ));
        }
    }
}
