package io.github.bookings4j;

import static io.github.bookings4j.Host.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R6: what nobody may overrule. */
class NotOverridableTest {

    @Nested
    class NobodyOverrides {

        @ParameterizedTest
        @EnumSource(
                names = {
                    "OVERLAP",
                    "HELD",
                    "CAPACITY_EXCEEDED",
                    "HOLD_LOST",
                    "PARTY_SIZE_NOT_ALLOWED",
                    "INVALID_ADDON",
                    "UNKNOWN_SERVICE",
                    "UNKNOWN_RESOURCE",
                    "INVALID_TRANSITION",
                    "TOO_EARLY",
                    "IDEMPOTENCY_MISMATCH",
                    "STALE",
                    "NOT_FOUND"
                })
        void theRest(Rule rule) {
            assertThat(rule.isOverridable()).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STAFF.overriding(rule))
                    .withMessage("overrides: " + rule + " cannot be overridden by that name");
        }

        @Test
        void allHostRulesAtOnce() {
            assertThatIllegalArgumentException().isThrownBy(() -> STAFF.overriding(Rule.HOST_RULE));
        }

        @Test
        void aRuleOfTheLibraryUnderTheNameOfAHostRule() {
            assertThatIllegalArgumentException().isThrownBy(() -> STAFF.overridingHostRule("OVERLAP"));
        }
    }

    @Test
    void aCustomerOverridesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> By.customer("c-1").overriding(Rule.IN_PAST))
                .withMessageStartingWith("overrides: only staff or system");
    }
}
