package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.TestDatabase;
import org.junit.jupiter.api.Nested;

/** What jOOQ writes, JPA reads. */
class JooqWritesForJpaTest {

    @Nested
    class OnH2 extends StoreContracts {
        OnH2() {
            super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.H2).readBy(StoreKind.JPA));
        }
    }

    @Nested
    class OnPostgresql extends StoreContracts {
        OnPostgresql() {
            super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.POSTGRESQL).readBy(StoreKind.JPA));
        }
    }

    @Nested
    class OnMariaDb extends StoreContracts {
        OnMariaDb() {
            super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.MARIADB).readBy(StoreKind.JPA));
        }
    }
}
