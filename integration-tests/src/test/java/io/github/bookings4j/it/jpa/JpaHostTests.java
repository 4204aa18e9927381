package io.github.bookings4j.it.jpa;

import io.github.bookings4j.it.database.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Timeout;

/** A host that uses Jakarta Persistence itself; a class for each database extends it. */
@Timeout(120)
abstract class JpaHostTests {

    private final TestDatabase database;

    JpaHostTests(TestDatabase database) {
        this.database = database;
    }

    @Nested
    class Joining extends JoiningTopic {
        Joining() {
            super(database);
        }
    }

    @Nested
    class View extends HostViewTopic {
        View() {
            super(database);
        }
    }

    @Nested
    class Queries extends QueryTopic {
        Queries() {
            super(database);
        }
    }

    @Nested
    class Isolation extends IsolationTopic {
        Isolation() {
            super(database);
        }
    }
}
