package io.github.bookings4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.schema.Database;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void withoutAnyItIsAllOnBoth() {
        Arguments arguments = Arguments.parse();

        assertThat(arguments.size()).isEqualTo(Size.FULL);
        assertThat(arguments.databases()).containsExactly(Database.POSTGRESQL, Database.MARIADB);
    }

    @Test
    void itCanBeLess() {
        Arguments arguments = Arguments.parse("--quick", "--only", "mariadb");

        assertThat(arguments.size()).isEqualTo(Size.QUICK);
        assertThat(arguments.databases()).containsExactly(Database.MARIADB);
    }

    @Test
    void itCanBeShorterWithAsMuchBeforehand() {
        Size medium = Arguments.parse("--medium").size();

        assertThat(medium.bookings()).isEqualTo(Size.FULL.bookings());
        assertThat(medium.ofBusiest()).isEqualTo(Size.FULL.ofBusiest());
        assertThat(medium.slice()).isLessThan(Size.FULL.slice());
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--fast"))
                .withMessageContaining("--fast");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--only", "oracle"))
                .withMessageContaining("oracle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--only"))
                .withMessageContaining("nothing");
    }
}
