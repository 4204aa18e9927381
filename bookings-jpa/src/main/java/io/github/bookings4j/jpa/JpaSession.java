package io.github.bookings4j.jpa;

import io.github.bookings4j.model.Tenant;
import jakarta.persistence.EntityManager;

/**
 * An entity manager and what it takes to work with it.
 *
 * @param em the entity manager
 * @param statements that go by way of it
 * @param database behind it
 * @param widths what the store has seen of lock rows
 * @param staleSnapshots what the store knows of transactions
 */
record JpaSession(
        EntityManager em, Statements statements, Database database, Widths widths, StaleSnapshots staleSnapshots) {

    JpaReads reads(Tenant tenant) {
        return new JpaReads(statements, tenant, widths);
    }

    /** Of the transaction, or of those that will be begun. */
    Isolation isolation() {
        return database.isolation(statements);
    }

    /** From now on this transaction reads what is committed, past its snapshot. */
    void readLatest() {
        staleSnapshots.add(em);
        statements.readLatest();
    }

    /** Goes on reading past the snapshot if the transaction was found to need that before. */
    void resume() {
        if (staleSnapshots.has(em)) {
            statements.readLatest();
        }
    }
}
