package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void fiftyIsFiftyWithCents() {
        assertThat(Money.of("50", "EUR")).isEqualTo(Money.of("50.00", "EUR"));
    }

    @Test
    void trailingZerosDoNotMatter() {
        assertThat(Money.of("49.9000", "EUR")).isEqualTo(Money.of("49.90", "EUR"));
    }

    @Test
    void fiftyEuroAreNotFiftyDollars() {
        assertThat(Money.of("50", "EUR")).isNotEqualTo(Money.of("50", "USD"));
    }

    @Test
    void isWrittenWithTheDecimalsOfItsCurrency() {
        assertThat(Money.of("50", "EUR")).hasToString("50.00 EUR");
        assertThat(Money.of("50", "JPY")).hasToString("50 JPY");
        assertThat(Money.of("50", "KWD")).hasToString("50.000 KWD");
    }

    @Test
    void mayBeZero() {
        assertThat(Money.of("0", "EUR").amount()).isZero();
    }

    @Test
    void addsUp() {
        assertThat(Money.of("49.90", "EUR").plus(Money.of("0.10", "EUR"))).isEqualTo(Money.of("50", "EUR"));
    }

    @Test
    void multiplies() {
        assertThat(Money.of("12.50", "EUR").times(3)).isEqualTo(Money.of("37.50", "EUR"));
    }

    @Test
    void doesNotAddCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .withMessage("currency: must be one, was EUR and USD");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -0.01             | EUR | amount: must be 0 to 1000000000000, was -0.01
            1000000000000.01  | EUR | amount: must be 0 to 1000000000000, was 1000000000000.01
            0.001             | EUR | amount: EUR has 2 decimals at most, was 0.001
            0.5               | JPY | amount: JPY has 0 decimals at most, was 0.5
            """)
    void someAmountsAreUnusable(String amount, String currency, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(amount, currency))
                .withMessage(message);
    }

    @Test
    void whatIsNoNumberIsNoAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("a lot", "EUR"))
                .withMessageStartingWith("amount:");
    }

    @Test
    void whatIsNoCodeIsNoCurrency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "euro"))
                .withMessageStartingWith("currency:");
    }

    @Test
    void theLargestAmountIsATrillion() {
        assertThat(Money.of("1000000000000", "EUR").amount()).isEqualByComparingTo("1e12");
    }
}
