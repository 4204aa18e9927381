package io.github.bookings4j.benchmarks;

import io.github.bookings4j.benchmarks.load.Load;
import io.github.bookings4j.benchmarks.report.MarkdownTable;
import java.util.ArrayList;
import java.util.List;

/** How many attempts a second all clients together get through. */
record Writing(Arena arena) {

    private static final List<Load> LOADS = List.of(Load.SPREAD, Load.HOT);

    String tables() {
        try (OpenWays ways = new OpenWays(arena.stocked(), arena.ways())) {
            List<Contestant> all = new ArrayList<>();
            ways.byName()
                    .forEach((name, way) ->
                            LOADS.forEach(load -> all.add(new Contestant(name, way, load, arena.stocked()))));
            Contest contest = arena.contest(all);
            StringBuilder text = new StringBuilder();
            for (Load load : LOADS) {
                List<Contestant> same =
                        all.stream().filter(each -> each.load() == load).toList();
                text.append(table(load, contest, same)).append('\n');
            }
            return text.toString();
        }
    }

    private static MarkdownTable table(Load load, Contest contest, List<Contestant> contestants) {
        MarkdownTable table = new MarkdownTable(load.description(), "attempts/s", "ratio to the first");
        Contestant floor = contestants.get(0);
        contestants.forEach(each -> table.row(
                each.name(),
                contest.rate(each).whole(),
                contest.ratio(each, floor).ratio()));
        return table;
    }
}
