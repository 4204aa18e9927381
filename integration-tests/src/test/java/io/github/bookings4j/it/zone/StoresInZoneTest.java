package io.github.bookings4j.it.zone;

import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreContracts;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.it.store.StoreOnDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/**
 * All contracts but the races again in the JVM's further zones, and on pools without autocommit; in UTC they run in classes of
 * their own.
 */
@Tag("zones")
@Tag("further-zones")
class StoresInZoneTest {

    private static StoreOnDatabase withoutAutoCommit(StoreKind kind, TestDatabase database) {
        return StoreOnDatabase.of(kind, database).pool(PoolOptions.standard().autoCommitOff());
    }

    @Nested
    class JooqOnH2 extends StoreContracts {
        JooqOnH2() {
            super(withoutAutoCommit(StoreKind.JOOQ, TestDatabase.H2));
        }
    }

    @Nested
    class JooqOnPostgresql extends StoreContracts {
        JooqOnPostgresql() {
            super(withoutAutoCommit(StoreKind.JOOQ, TestDatabase.POSTGRESQL));
        }
    }

    @Nested
    class JooqOnMariaDb extends StoreContracts {
        JooqOnMariaDb() {
            super(withoutAutoCommit(StoreKind.JOOQ, TestDatabase.MARIADB));
        }
    }

    @Nested
    class JpaOnH2 extends StoreContracts {
        JpaOnH2() {
            super(withoutAutoCommit(StoreKind.JPA, TestDatabase.H2));
        }
    }

    @Nested
    class JpaOnPostgresql extends StoreContracts {
        JpaOnPostgresql() {
            super(withoutAutoCommit(StoreKind.JPA, TestDatabase.POSTGRESQL));
        }
    }

    @Nested
    class JpaOnMariaDb extends StoreContracts {
        JpaOnMariaDb() {
            super(withoutAutoCommit(StoreKind.JPA, TestDatabase.MARIADB));
        }
    }
}
