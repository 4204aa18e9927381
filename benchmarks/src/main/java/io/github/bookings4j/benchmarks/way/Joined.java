package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.JoinedBookings;
import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.jooq.JooqBookingStore;
import io.github.bookings4j.jpa.JpaBookingStore;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The library in transactions of a host that does nothing else in them. */
final class Joined {

    private Joined() {}

    static Way jooq(DataSource dataSource) {
        JooqBookingStore store = JooqBookingStore.on(dataSource);
        Bookings bookings = Library.on(store);
        return attempt -> {
            try (Connection connection = dataSource.getConnection();
                    JoinedBookings joined = bookings.join(store.joining(connection))) {
                boolean made = Library.book(joined.bookings(), attempt);
                connection.commit();
                joined.committed();
                return made;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    static Way jpa(EntityManagerFactory factory) {
        JpaBookingStore store = JpaBookingStore.on(factory);
        Bookings bookings = Library.on(store);
        return new Way() {
            @Override
            public boolean book(Attempt attempt) {
                EntityManager manager = factory.createEntityManager();
                try (JoinedBookings joined = bookings.join(store.joining(manager))) {
                    manager.getTransaction().begin();
                    boolean made = Library.book(joined.bookings(), attempt);
                    manager.getTransaction().commit();
                    joined.committed();
                    return made;
                } finally {
                    manager.close();
                }
            }

            @Override
            public void close() {
                factory.close();
            }
        };
    }
}
