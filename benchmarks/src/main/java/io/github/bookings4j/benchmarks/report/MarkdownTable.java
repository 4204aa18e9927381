package io.github.bookings4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown that also reads well as plain text. */
public final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** With these headings. */
    public MarkdownTable(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row, with as many cells as there are headings. */
    public MarkdownTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("cells: must be " + rows.get(0).size() + ", were " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        List<Integer> widths = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toList();
        List<String> rule = widths.stream().map("-"::repeat).toList();
        List<List<String>> lines = new ArrayList<>(rows);
        lines.add(1, rule);
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths.get(column) - cells.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
