package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.data.Audit;
import io.github.bookings4j.benchmarks.data.SameRows;
import io.github.bookings4j.benchmarks.data.Stock;
import io.github.bookings4j.benchmarks.load.Clients;
import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.server.DatabaseServer;
import io.github.bookings4j.benchmarks.server.Endpoint;
import io.github.bookings4j.benchmarks.server.Pools;
import io.github.bookings4j.benchmarks.way.Way;
import io.github.bookings4j.benchmarks.way.Ways;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Writing bookings on one server: what each way costs, and whether it stays so as the tables grow. */
final class WriteBenchmark implements AutoCloseable {

    private final DatabaseServer server;
    private final Arena arena;

    private WriteBenchmark(DatabaseServer server, Arena arena) {
        this.server = server;
        this.arena = arena;
    }

    static WriteBenchmark on(DatabaseServer server, Size size) {
        Endpoint stocked = server.create("stocked");
        Endpoint empty = server.create("empty");
        List<Ways> ways = Ways.of(stocked.product());
        return new WriteBenchmark(server, new Arena(size, ways, stocked, empty, new Clients(), new AtomicInteger()));
    }

    /**
     * Says in Markdown what comes out, as it comes.
     *
     * @throws IllegalStateException if anything was written wrongly
     */
    void run(PrintStream out) {
        Size size = arena.size();
        fill(arena.stocked(), size.bookings(), size.ofBusiest());
        fill(arena.empty(), 0, 0);
        sameRows();
        out.println(conditions());
        out.println(new OneClient(arena).table());
        out.println(new Writing(arena).tables());
        out.println(new Growth(arena).table());
        new Audit(arena.stocked()).checkAll();
        out.println(
                "All ways write the same columns. No two bookings overlap, and after each run there were as many more"
                        + " as had been accepted.\n");
    }

    private void fill(Endpoint endpoint, int bookings, int ofBusiest) {
        Progress.say("filling " + endpoint.name());
        Stock stock = new Stock(endpoint);
        stock.create();
        try (Pools pools = Pools.forOne(endpoint, pool -> pool);
                Way floor = arena.ways().get(0).open().apply(pools)) {
            stock.fill(bookings, ofBusiest, floor::book);
        }
    }

    private void sameRows() {
        SameRows rows = new SameRows(arena.stocked());
        Ways floor = arena.ways().get(0);
        Map<String, String> expected = rowsOf(floor, rows);
        arena.ways().forEach(way -> SameRows.require(way.name(), rowsOf(way, rows), floor.name(), expected));
    }

    private Map<String, String> rowsOf(Ways way, SameRows rows) {
        try (Pools pools = Pools.forOne(arena.stocked(), pool -> pool);
                Way opened = way.open().apply(pools)) {
            opened.book(Load.SPREAD.attempt(arena.nextRun(), 0));
            return rows.ofLast();
        }
    }

    private String conditions() {
        return String.format(
                Locale.ROOT,
                "## %s%n%n%d client threads on %d processors that the server shares; %,d bookings beforehand, and %,d in"
                        + " the future of one provider.%nSettings of the server: %s.%n",
                new Stock(arena.stocked()).server(),
                Pools.SIZE,
                Runtime.getRuntime().availableProcessors(),
                arena.size().bookings(),
                arena.size().ofBusiest(),
                server.settings());
    }

    @Override
    public void close() {
        arena.clients().close();
    }
}
