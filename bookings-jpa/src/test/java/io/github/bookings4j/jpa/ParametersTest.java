package io.github.bookings4j.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void oneValueIsOneParameter() {
        Parameters parameters = Parameters.of("id", List.of("a"));
        assertThat(parameters.text()).isEqualTo("(:id0)");
        assertThat(parameters.values()).containsExactly(Map.entry("id0", "a"));
    }

    @Test
    void theLastValueIsRepeatedUpToAPowerOfTwo() {
        Parameters parameters = Parameters.of("id", List.of("a", "b", "c"));
        assertThat(parameters.text()).isEqualTo("(:id0, :id1, :id2, :id3)");
        assertThat(parameters.values().values()).containsExactly("a", "b", "c", "c");
    }

    @Test
    void aPowerOfTwoIsLeftAsItIs() {
        assertThat(Parameters.of("id", List.of(1, 2)).values()).hasSize(2);
        assertThat(Parameters.of("id", List.of(1, 2, 3, 4)).values()).hasSize(4);
        assertThat(Parameters.of("id", List.of(1, 2, 3, 4, 5)).values()).hasSize(8);
    }
}
