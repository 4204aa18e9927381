package io.github.bookings4j.it.fault;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.it.database.Audit;
import io.github.bookings4j.it.database.DatabaseServer;
import io.github.bookings4j.it.database.Durability;
import io.github.bookings4j.it.database.PoolOptions;
import io.github.bookings4j.it.database.TestDatabase;
import io.github.bookings4j.it.store.StoreKind;
import io.github.bookings4j.schema.Database;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that is killed under load and started again. */
@ResourceLock("io.github.bookings4j.testkit.StoreHarness")
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledServerTest {

    private static final int ANSWERS = 300;

    static Stream<Arguments> everywhere() {
        return Stream.of(Database.POSTGRESQL, Database.MARIADB)
                .flatMap(database -> Stream.of(StoreKind.values()).map(kind -> Arguments.of(kind, database)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void whatWasAcceptedIsThereAfterTheRestart(StoreKind store, Database kind) throws Exception {
        DatabaseServer server = DatabaseServer.of(kind, Durability.KEEPS_COMMITS);
        server.start();
        TestDatabase database = TestDatabase.on(kind, server);
        try {
            killUnderLoad(server, store, database);
        } finally {
            database.close();
            server.stop();
        }
    }

    private static void killUnderLoad(DatabaseServer server, StoreKind store, TestDatabase database) throws Exception {
        Bookings bookings = Desk.on(store.on(database, PoolOptions.standard())).build();
        Load load = new Load(bookings, ANSWERS);
        Audit audit = new Audit(database);
        AtomicBoolean killed = new AtomicBoolean();
        try (FeedFollower follower = new FeedFollower(bookings)) {
            load.run(8, commands -> {
                if (commands >= ANSWERS / 2 && killed.compareAndSet(false, true)) {
                    server.kill();
                    server.start();
                }
            });
            audit.assertWhole();
            load.assertKept(audit);
            follower.assertMissedNone(audit);
        }
    }
}
