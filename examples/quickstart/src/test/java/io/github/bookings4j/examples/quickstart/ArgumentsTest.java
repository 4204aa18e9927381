package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void withoutAnyItIsJooqOnAFile() {
        assertThat(Arguments.parse()).isEqualTo(new Arguments(StoreKind.JOOQ, Optional.empty(), "", ""));
    }

    @Test
    void eachIsRead() {
        assertThat(Arguments.parse(
                        "--store", "jpa", "--url", "jdbc:postgresql://localhost/x", "--user", "u", "--password", "p"))
                .isEqualTo(new Arguments(StoreKind.JPA, Optional.of("jdbc:postgresql://localhost/x"), "u", "p"));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertRefused("--color", "--color", "red");
        assertRefused("--store", "--store");
        assertRefused("redis", "--store", "redis");
        assertRefused("jdbc:oracle:x", "--url", "jdbc:oracle:x");
        assertRefused("in memory", "--store", "memory", "--url", "jdbc:h2:mem:x");
    }

    @Test
    void theProgramSaysSoAndEndsWithTwo() throws SQLException {
        assertThat(Quickstart.run("--color", "red")).isEqualTo(2);
    }

    private static void assertRefused(String named, String... given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse(given))
                .withMessageContaining(named);
    }
}
