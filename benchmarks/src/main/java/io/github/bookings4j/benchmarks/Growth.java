package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.data.Stock;
import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.report.MarkdownTable;
import io.github.bookings4j.benchmarks.way.Ways;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether writing stays as fast when there is much already: the same in a database that is emptied before each run. */
record Growth(Arena arena) {

    private static final Set<String> NAMES = Set.of(Ways.FLOOR, Ways.JOOQ, Ways.JPA);

    private record Pair(Contestant empty, Contestant stocked) {}

    String table() {
        List<Ways> some =
                arena.ways().stream().filter(way -> NAMES.contains(way.name())).toList();
        try (OpenWays onEmpty = new OpenWays(arena.empty(), some);
                OpenWays onStocked = new OpenWays(arena.stocked(), some)) {
            List<Pair> pairs = new ArrayList<>();
            for (Ways way : some) {
                pairs.add(pair(way, Load.SPREAD, onEmpty, onStocked));
                pairs.add(pair(way, Load.BUSIEST, onEmpty, onStocked));
            }
            List<Contestant> all = new ArrayList<>();
            pairs.forEach(pair -> all.addAll(List.of(pair.empty(), pair.stocked())));
            return table(arena.contest(all), pairs);
        }
    }

    private Pair pair(Ways way, Load load, OpenWays onEmpty, OpenWays onStocked) {
        String name = way.name() + ", " + load.description();
        Stock stock = new Stock(arena.empty());
        return new Pair(
                new Contestant(name, onEmpty.of(way), load, arena.empty(), stock::clear),
                new Contestant(name, onStocked.of(way), load, arena.stocked()));
    }

    private static String table(Contest contest, List<Pair> pairs) {
        MarkdownTable table = new MarkdownTable("growth", "attempts/s, empty", "attempts/s, stocked", "ratio");
        pairs.forEach(pair -> table.row(
                pair.empty().name(),
                contest.rate(pair.empty()).whole(),
                contest.rate(pair.stocked()).whole(),
                contest.ratio(pair.stocked(), pair.empty()).ratio()));
        return table.toString();
    }
}
