package io.github.bookings4j.schema;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One script of the schema.
 *
 * @param name of the file, such as {@code V1__bookings.sql}
 * @param text the SQL, statements that end in semicolons
 */
public record SchemaScript(String name, String text) {

    private static final Pattern TABLE = Pattern.compile("^create table (\\w+)");

    /** The statements, for drivers that take one at a time: without comments and semicolons. */
    public List<String> statements() {
        String code =
                text.lines().filter(line -> !line.strip().startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The names of the tables that it creates, in lower case. */
    public List<String> tables() {
        return statements().stream()
                .flatMap(statement -> TABLE.matcher(statement).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
