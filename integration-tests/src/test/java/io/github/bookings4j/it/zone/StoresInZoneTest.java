package io.github.bookings4j.it.zone;

import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.it.store.StoreOnDatabase;
import io.github.bookings4j.testkit.BookingStoreContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@Tag("zones")
class StoresInZoneTest {

    @Nested
    class JooqOnH2 extends BookingStoreContract {
        JooqOnH2() {
            super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.H2));
        }
    }

    @Nested
    class JooqOnPostgresql extends BookingStoreContract {
        JooqOnPostgresql() {
            super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.POSTGRESQL));
        }
    }

    @Nested
    class JooqOnMariaDb extends BookingStoreContract {
        JooqOnMariaDb() {
            super(StoreOnDatabase.of(StoreKind.JOOQ, TestDatabase.MARIADB));
        }
    }

    @Nested
    class JpaOnH2 extends BookingStoreContract {
        JpaOnH2() {
            super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.H2));
        }
    }

    @Nested
    class JpaOnPostgresql extends BookingStoreContract {
        JpaOnPostgresql() {
            super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.POSTGRESQL));
        }
    }

    @Nested
    class JpaOnMariaDb extends BookingStoreContract {
        JpaOnMariaDb() {
            super(StoreOnDatabase.of(StoreKind.JPA, TestDatabase.MARIADB));
        }
    }
}
