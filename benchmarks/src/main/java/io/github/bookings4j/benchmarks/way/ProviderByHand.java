package io.github.bookings4j.benchmarks.way;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A provider in a table of the host's: the row that one would lock. */
@Entity
@Table(name = "provider")
@SuppressWarnings({"NullAway.Init", "unused"}) // Read by the persistence provider.
class ProviderByHand {

    @Id
    private String id;

    /** For the persistence provider. */
    protected ProviderByHand() {}
}
