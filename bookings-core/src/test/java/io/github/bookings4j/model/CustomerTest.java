package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerTest {

    private static final Customer GRACE = Customer.named("Grace").email("Grace@Example.org");

    @Nested
    class AnAddress {

        @ParameterizedTest
        @ValueSource(strings = {"grace", "@example.org", "grace@", "gra ce@example.org"})
        void hasAnAtInside(String email) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GRACE.email(email))
                    .withMessage("customer.email: must be an address such as grace@example.org");
        }

        @Test
        void isKeptAsItWasWritten() {
            assertThat(GRACE.email()).contains("Grace@Example.org");
        }

        @Test
        void isAsLongAsMailAllows() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GRACE.email("a".repeat(312) + "@mail.org"))
                    .withMessage("customer.email: must be 1 to 320 characters, was 321");
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRACE.reference(null))
                .withMessage("customer.reference: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Customer.named(null))
                .withMessage("customer.name: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRACE.email(null))
                .withMessage("customer.email: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GRACE.phone(null))
                .withMessage("customer.phone: must not be null");
    }

    @Nested
    class AName {

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "\t"})
        void isNotBlank(String name) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Customer.named(name))
                    .withMessage("customer.name: must be 1 to 200 characters, was 0");
        }

        @Test
        void isStripped() {
            assertThat(Customer.named(" Grace ").name()).contains("Grace");
        }

        @Test
        void mayHaveAnyScript() {
            assertThat(Customer.named("グレース 𝒢").name()).contains("グレース 𝒢");
        }

        @Test
        void hasNoControlCharacters() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Customer.named("Gra\u0000ce"))
                    .withMessage("customer.name: must not contain control characters, has U+0000 at 3");
            assertThatIllegalArgumentException().isThrownBy(() -> Customer.named("Gra\nce"));
        }

        @Test
        void hasNoHalvesOfCharacters() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Customer.named("Gra\uD835ce"))
                    .withMessageStartingWith("customer.name: must not contain");
            assertThatIllegalArgumentException().isThrownBy(() -> Customer.named("Gra\uDCA2ce"));
        }

        @Test
        void isTwoHundredCharactersAtMost() {
            assertThat(Customer.named("G".repeat(200)).name()).isPresent();
            assertThatIllegalArgumentException().isThrownBy(() -> Customer.named("G".repeat(201)));
        }
    }

    @Test
    void nobodyIsNobody() {
        assertThat(Customer.none().isNone()).isTrue();
        assertThat(GRACE.isNone()).isFalse();
    }
}
