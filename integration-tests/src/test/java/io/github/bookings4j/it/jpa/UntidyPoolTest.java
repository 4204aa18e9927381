package io.github.bookings4j.it.jpa;

import static io.github.bookings4j.testkit.TestTimes.monday;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.OpenStore;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.Allocation;
import io.github.bookings4j.spi.BookingStore;
import io.github.bookings4j.spi.LockKey;
import io.github.bookings4j.spi.ServiceCatalog;
import io.github.bookings4j.testkit.SettableClock;
import io.github.bookings4j.testkit.TestRequests;
import io.github.bookings4j.testkit.TestServices;
import io.github.bookings4j.testkit.TestTimes;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** MariaDB by a pool of one connection without autocommit, which is handed out again as it was when it came back. */
class UntidyPoolTest {

    private static final TimeRange DAY = TimeRange.of(monday("00:00"), Duration.ofDays(1));

    private final Connection connection = TestDatabase.MARIADB.connect();
    private final OpenStore opened = OpenStore.of(StoreKind.JPA, pool(), TestDatabase.MARIADB.database());
    private final Bookings elsewhere = bookings(StoreKind.JOOQ.on(TestDatabase.MARIADB, PoolOptions.standard()));

    UntidyPoolTest() throws SQLException {
        connection.setAutoCommit(false);
        TestDatabase.MARIADB.empty();
    }

    @AfterEach
    void close() throws SQLException {
        opened.close();
        connection.close();
    }

    @Test
    void whatWasReadBeforeDoesNotHideWhatIsNew() {
        Bookings bookings = bookings(opened.store());
        assertThat(bookings.find(BookingQuery.all()).bookings()).isEmpty();
        create(elsewhere, TestServices.ANNA);
        assertThat(bookings.find(BookingQuery.all()).bookings()).hasSize(1);
    }

    /** As after a fail-over to a server that is set up in another way. */
    @Test
    void connectionsMayComeWithAnotherIsolationThanTheFirst() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        create(bookings(opened.store()), TestServices.ANNA);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        List<Allocation> found = opened.store().transaction(Tenant.none(), tx -> {
            tx.lock(Set.of(LockKey.calendar(TestServices.ANNA)), Duration.ZERO);
            tx.allocations(Set.of(TestServices.ANNA), DAY);
            create(elsewhere, TestServices.BEN);
            tx.lock(Set.of(LockKey.calendar(TestServices.BEN)), Duration.ZERO);
            return tx.allocations(Set.of(TestServices.BEN), DAY);
        });
        assertThat(found).hasSize(1);
    }

    private static Bookings bookings(BookingStore store) {
        return Bookings.builder()
                .store(store)
                .clock(SettableClock.at(TestTimes.NOW))
                .services(ServiceCatalog.of(TestServices.haircut().build()))
                .build();
    }

    private static void create(Bookings bookings, String provider) {
        bookings.create(TestRequests.haircutAt(monday("10:00"), provider).build());
    }

    private DataSource pool() {
        Connection kept = proxy(Connection.class, (any, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return proxy(DataSource.class, (any, method, arguments) -> switch (method.getName()) {
            case "getConnection" -> kept;
            case "equals" -> any == arguments[0];
            case "hashCode" -> System.identityHashCode(any);
            default -> "an untidy pool";
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
