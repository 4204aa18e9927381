package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column that is only in a script or only here would be found much later, by a statement that fails. */
class SchemaTableTest {

    static Stream<SchemaTable<?>> tables() {
        return Stream.of(
                BookingTable.TABLE,
                AddOnTable.TABLE,
                ResourceTable.TABLE,
                AllocationTable.TABLE,
                EventTable.TABLE,
                BlockedTimeTable.TABLE);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theScriptMakesTheColumnsThatAreWritten(SchemaTable<?> table) throws IOException {
        List<String> scripted = columnsInScript(table.name());
        scripted.remove(EventTable.SEQ);
        assertThat(table.columns()).extracting(Column::name).containsExactlyInAnyOrderElementsOf(scripted);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aColumnKnowsItsPlace(SchemaTable<?> table) {
        for (int i = 0; i < table.columns().size(); i++) {
            assertThat(table.columns().get(i).index()).isEqualTo(i);
        }
    }

    private static List<String> columnsInScript(String table) throws IOException {
        Matcher body = Pattern.compile("create table " + table + " \\((.*?)\\n\\)", Pattern.DOTALL)
                .matcher(script());
        assertThat(body.find()).as("create table " + table).isTrue();
        return new ArrayList<>(body.group(1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("--") && !line.startsWith("primary key"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList());
    }

    private static String script() throws IOException {
        try (InputStream in =
                SchemaTableTest.class.getResourceAsStream("/io/github/bookings4j/schema/postgresql/V1__bookings.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
