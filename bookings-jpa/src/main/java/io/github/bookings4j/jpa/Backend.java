package io.github.bookings4j.jpa;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a store knows of its database: found out once, when it is first needed. */
final class Backend {

    private final Widths widths = new Widths();
    private final StaleSnapshots staleSnapshots = new StaleSnapshots();
    private volatile @Nullable Database database;
    private volatile @Nullable Isolation isolation;
    private volatile @Nullable Boolean endsStatements;

    JpaSession session(EntityManager em) {
        Statements statements = new Statements(em);
        return new JpaSession(em, statements, database(statements), widths, staleSnapshots);
    }

    /** What is behind all entity managers, if there was one yet. */
    Optional<Database> database() {
        return Optional.ofNullable(database);
    }

    private Database database(Statements statements) {
        Database known = database;
        if (known == null) {
            known = Databases.of(statements);
            database = known;
        }
        return known;
    }

    /** The isolation that the store's connections come with. */
    Isolation isolation(JpaSession session) {
        Isolation known = isolation;
        if (known == null) {
            known = session.isolation();
            isolation = known;
        }
        return known;
    }

    /** Whether what is read on the store's connections ends by itself. */
    boolean endsStatements(JpaSession session) {
        Boolean known = endsStatements;
        if (known == null) {
            known = session.database().endsStatements(session.statements());
            endsStatements = known;
        }
        return known;
    }
}
