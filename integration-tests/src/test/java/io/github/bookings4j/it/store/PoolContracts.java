package io.github.bookings4j.it.store;

import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import org.junit.jupiter.api.Nested;

/** A store has to do without what pools and drivers do by default; a class for each store extends it. */
abstract class PoolContracts {

    private static final PoolOptions STANDARD = PoolOptions.standard();

    private final StoreKind kind;

    PoolContracts(StoreKind kind) {
        this.kind = kind;
    }

    private StoreOnDatabase on(TestDatabase database, PoolOptions options) {
        return StoreOnDatabase.of(kind, database).pool(options);
    }

    @Nested
    class WithoutAutoCommitOnH2 extends StoreContracts {
        WithoutAutoCommitOnH2() {
            super(on(TestDatabase.H2, STANDARD.autoCommitOff()));
        }
    }

    @Nested
    class WithoutAutoCommitOnPostgresql extends StoreContracts {
        WithoutAutoCommitOnPostgresql() {
            super(on(TestDatabase.POSTGRESQL, STANDARD.autoCommitOff()));
        }
    }

    @Nested
    class WithoutAutoCommitOnMariaDb extends StoreContracts {
        WithoutAutoCommitOnMariaDb() {
            super(on(TestDatabase.MARIADB, STANDARD.autoCommitOff()));
        }
    }

    /** Several statements sent together are then no transaction. */
    @Nested
    class WithSimpleQueriesOnPostgresql extends StoreContracts {
        WithSimpleQueriesOnPostgresql() {
            super(on(TestDatabase.POSTGRESQL, STANDARD.with("preferQueryMode", "simple")));
        }
    }

    @Nested
    class WithoutPreparingOnPostgresql extends StoreContracts {
        WithoutPreparingOnPostgresql() {
            super(on(TestDatabase.POSTGRESQL, STANDARD.with("prepareThreshold", "0")));
        }
    }

    @Nested
    class WithSavepointsOnPostgresql extends StoreContracts {
        WithSavepointsOnPostgresql() {
            super(on(TestDatabase.POSTGRESQL, STANDARD.autoCommitOff().with("autosave", "always")));
        }
    }

    @Nested
    class WithPreparingOnMariaDb extends StoreContracts {
        WithPreparingOnMariaDb() {
            super(on(TestDatabase.MARIADB, STANDARD.with("useServerPrepStmts", "true")));
        }
    }

    /** A statement then says how many rows it changed, and not how many it found. */
    @Nested
    class WithAffectedRowsOnMariaDb extends StoreContracts {
        WithAffectedRowsOnMariaDb() {
            super(on(TestDatabase.MARIADB, STANDARD.with("useAffectedRows", "true")));
        }
    }

    /** The isolation that the store would have asked for. */
    @Nested
    class WithReadCommittedOnMariaDb extends StoreContracts {
        WithReadCommittedOnMariaDb() {
            super(on(
                    TestDatabase.MARIADB,
                    STANDARD.autoCommitOff().with("sessionVariables", "transaction_isolation='READ-COMMITTED'")));
        }
    }

    @Nested
    class WithOneConnectionOnH2 extends StoreContracts {
        WithOneConnectionOnH2() {
            super(on(TestDatabase.H2, STANDARD.size(1)));
        }
    }

    @Nested
    class WithOneConnectionOnPostgresql extends StoreContracts {
        WithOneConnectionOnPostgresql() {
            super(on(TestDatabase.POSTGRESQL, STANDARD.size(1)));
        }
    }

    @Nested
    class WithOneConnectionOnMariaDb extends StoreContracts {
        WithOneConnectionOnMariaDb() {
            super(on(TestDatabase.MARIADB, STANDARD.size(1)));
        }
    }

    @Nested
    class WithSixtyConnectionsOnPostgresql extends AuditedRaces {
        WithSixtyConnectionsOnPostgresql() {
            super(on(TestDatabase.POSTGRESQL, STANDARD.size(60)));
        }
    }

    @Nested
    class WithSixtyConnectionsOnMariaDb extends AuditedRaces {
        WithSixtyConnectionsOnMariaDb() {
            super(on(TestDatabase.MARIADB, STANDARD.size(60)));
        }
    }
}
