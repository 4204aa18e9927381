package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByTest {

    private static final By STAFF = By.staff("s-1");

    @Test
    void isJustSomebodyToBeginWith() {
        assertThat(STAFF).isEqualTo(new By(Actor.staff("s-1"), Optional.empty(), Set.of(), OptionalLong.empty()));
    }

    @Test
    void collectsWhatIsSaid() {
        By by = STAFF.because("a favour")
                .overriding(Rule.IN_PAST)
                .overridingHostRule("MEMBERS_ONLY")
                .ifVersion(3);
        assertThat(by)
                .isEqualTo(new By(
                        Actor.staff("s-1"),
                        Optional.of("a favour"),
                        Set.of("IN_PAST", "MEMBERS_ONLY"),
                        OptionalLong.of(3)));
    }

    @Nested
    class AReason {

        @Test
        void mayHaveSeveralLines() {
            assertThat(STAFF.because("ill\nagain").reason()).contains("ill\nagain");
        }

        @Test
        void isAThousandCharactersAtMost() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STAFF.because("x".repeat(1_001)))
                    .withMessage("reason: must be 1 to 1000 characters, was 1001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OVERLAP", "STALE", "HOST_RULE", "members only"})
    void namesOnlyWhatCanBeOverridden(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new By(Actor.staff("s-1"), Optional.empty(), Set.of(name), OptionalLong.empty()));
    }

    @Nested
    class TheCodeOfAHostRule {

        @ParameterizedTest
        @ValueSource(strings = {"", "members_only", "MEMBERS-ONLY", "1MEMBER", "OVERLAP", "HOST_RULE"})
        void isUpperCaseAndNoneOfTheLibrarys(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STAFF.overridingHostRule(code))
                    .withMessageStartingWith("code: must be 1 to 64 of A-Z, 0-9 and _");
        }

        @Test
        void isSixtyFourCharactersAtMost() {
            assertThat(STAFF.overridingHostRule("A".repeat(64)).overrides()).hasSize(1);
            assertThatIllegalArgumentException().isThrownBy(() -> STAFF.overridingHostRule("A".repeat(65)));
        }
    }

    @Nested
    class AnActor {

        @Test
        void isKnownByItsId() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Actor.staff(" "))
                    .withMessage("actor.id: must be 1 to 128 characters, was 0");
        }

        @Test
        void mayBeACustomerWithoutAccount() {
            assertThat(Actor.anonymousCustomer().isCustomer()).isTrue();
            assertThat(Actor.anonymousCustomer().id()).isEmpty();
        }

        @Test
        void mayBeAPartOfTheSoftware() {
            assertThat(Actor.system("payments")).isEqualTo(new Actor(Actor.Kind.SYSTEM, "payments"));
        }

        @Test
        void keepsItsRoleWithoutItsId() {
            assertThat(Actor.staff("s-1").withoutId()).isEqualTo(new Actor(Actor.Kind.STAFF, ""));
        }
    }
}
