package io.github.bookings4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.internal.StatusTable.Step;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R1, R2: every step from every status by everybody. */
class StatusTableTest {

    /** What comes of a step: it may be taken, it is refused, or there is nothing to do, whoever asks. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            STATUS    | STEP         | CUSTOMER | STAFF   | SYSTEM
            PENDING   | CONFIRM_HOLD | taken    | taken   | taken
            PENDING   | EXTEND_HOLD  | taken    | taken   | taken
            PENDING   | APPROVE      | refused  | taken   | taken
            PENDING   | DECLINE      | refused  | taken   | taken
            PENDING   | CANCEL       | taken    | taken   | taken
            PENDING   | MOVE         | taken    | taken   | taken
            PENDING   | COMPLETE     | refused  | refused | refused
            PENDING   | MISS         | refused  | refused | refused

            CONFIRMED | CONFIRM_HOLD | done     | done    | done
            CONFIRMED | EXTEND_HOLD  | refused  | refused | refused
            CONFIRMED | APPROVE      | done     | done    | done
            CONFIRMED | DECLINE      | refused  | refused | refused
            CONFIRMED | CANCEL       | taken    | taken   | taken
            CONFIRMED | MOVE         | taken    | taken   | taken
            CONFIRMED | COMPLETE     | refused  | taken   | taken
            CONFIRMED | MISS         | refused  | taken   | taken

            CANCELLED | CONFIRM_HOLD | refused  | refused | refused
            CANCELLED | EXTEND_HOLD  | refused  | refused | refused
            CANCELLED | APPROVE      | refused  | refused | refused
            CANCELLED | DECLINE      | done     | done    | done
            CANCELLED | CANCEL       | done     | done    | done
            CANCELLED | MOVE         | refused  | refused | refused
            CANCELLED | COMPLETE     | refused  | refused | refused
            CANCELLED | MISS         | refused  | refused | refused

            COMPLETED | CONFIRM_HOLD | refused  | refused | refused
            COMPLETED | EXTEND_HOLD  | refused  | refused | refused
            COMPLETED | APPROVE      | refused  | refused | refused
            COMPLETED | DECLINE      | refused  | refused | refused
            COMPLETED | CANCEL       | refused  | refused | refused
            COMPLETED | MOVE         | refused  | refused | refused
            COMPLETED | COMPLETE     | done     | done    | done
            COMPLETED | MISS         | refused  | taken   | refused

            NO_SHOW   | CONFIRM_HOLD | refused  | refused | refused
            NO_SHOW   | EXTEND_HOLD  | refused  | refused | refused
            NO_SHOW   | APPROVE      | refused  | refused | refused
            NO_SHOW   | DECLINE      | refused  | refused | refused
            NO_SHOW   | CANCEL       | refused  | refused | refused
            NO_SHOW   | MOVE         | refused  | refused | refused
            NO_SHOW   | COMPLETE     | refused  | taken   | refused
            NO_SHOW   | MISS         | done     | done    | done
            """)
    void theTable(BookingStatus status, Step step, String byCustomer, String byStaff, String bySystem) {
        assertThat(outcome(status, step, Actor.customer("c-1"))).isEqualTo(byCustomer);
        assertThat(outcome(status, step, Actor.staff("s-1"))).isEqualTo(byStaff);
        assertThat(outcome(status, step, Actor.system())).isEqualTo(bySystem);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(textBlock = """
            APPROVE,      CONFIRMED
            CONFIRM_HOLD, CONFIRMED
            CANCEL,       CANCELLED
            DECLINE,      CANCELLED
            COMPLETE,     COMPLETED
            MISS,         NO_SHOW
            """)
    void everyStepHasItsTarget(Step step, BookingStatus target) {
        assertThat(step.target()).isEqualTo(target);
    }

    @Nested
    class ARefusal {

        @Test
        void isAnInvalidTransition() {
            assertThat(refusal().rule()).isEqualTo(Rule.INVALID_TRANSITION);
        }

        @Test
        void saysWhereTheBookingStands() {
            assertThat(refusal().details()).isEqualTo(new RejectionDetails.InStatus(BookingStatus.CANCELLED));
        }

        @Test
        void saysWhatCanNotBeDone() {
            assertThat(refusal().message()).isEqualTo("cannot complete a booking that is CANCELLED");
        }

        @Test
        void saysWhoMayNotDoIt() {
            Rejection rejection = StatusTable.refusal(BookingStatus.PENDING, Step.APPROVE, Actor.customer("c-1"))
                    .orElseThrow();
            assertThat(rejection.message()).isEqualTo("CUSTOMER may not confirm a booking that is PENDING");
            assertThat(rejection.details()).isEqualTo(new RejectionDetails.InStatus(BookingStatus.PENDING));
        }

        private static Rejection refusal() {
            return StatusTable.refusal(BookingStatus.CANCELLED, Step.COMPLETE, Actor.staff("s-1"))
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EXTEND_HOLD", "MOVE"})
    void someStepsLeadNowhereElse(Step step) {
        assertThat(BookingStatus.values()).noneMatch(status -> StatusTable.isDone(status, step));
    }

    private static String outcome(BookingStatus status, Step step, Actor actor) {
        if (StatusTable.isDone(status, step)) {
            return "done";
        }
        Optional<Rejection> refusal = StatusTable.refusal(status, step, actor);
        return refusal.isEmpty() ? "taken" : "refused";
    }
}
