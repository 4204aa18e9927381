package io.github.bookings4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void ofAnOddNumberTheMedianIsTheOneInTheMiddle() {
        assertThat(Spread.of(List.of(30.0, 10.0, 20.0))).isEqualTo(new Spread(20, 10, 30));
    }

    @Test
    void ofAnEvenNumberItIsBetweenTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(1.0, 8.0, 2.0, 4.0)).median()).isEqualTo(3);
    }

    @Test
    void ofNoneThereIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void saysTheMedianAndInBracketsTheRest() {
        assertThat(new Spread(8412.4, 102, 8655.6).whole()).isEqualTo("8,412 (102 to 8,656)");
        assertThat(new Spread(.911, .88, .94).ratio()).isEqualTo("0.91 (0.88 to 0.94)");
    }
}
