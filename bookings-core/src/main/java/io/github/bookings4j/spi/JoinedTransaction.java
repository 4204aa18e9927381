package io.github.bookings4j.spi;

/**
 * A transaction of the host that a store takes part in. Whether it commits is the host's business alone; the store neither
 * commits nor rolls back nor retries anything in it. Used by one thread at a time.
 */
public interface JoinedTransaction {

    /**
     * The same data, seen and changed from inside the host's transaction. Its {@link BookingStore#transaction} runs the work
     * there; actions for after the commit wait for {@link #committed()}.
     */
    BookingStore store();

    /** Runs what was waiting for the commit, each action once; one that throws is logged and keeps no other from running. */
    void committed();
}
