package io.github.bookings4j.examples.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.examples.reminders.deposits.Refunds;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@PracticeTest
class DepositsTest {

    @Autowired
    private PracticeClient practice;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Refunds refunds;

    @Autowired
    private UnsteadyPayments payments;

    private Instant monday;
    private Instant wednesdayTen;
    private String grace;

    @BeforeEach
    void aWeekBegins() {
        monday = practice.nextMonday();
        wednesdayTen = monday.plus(Duration.ofHours(50));
        grace = practice.customer();
    }

    @AfterEach
    void theProviderIsUp() {
        payments.down(false);
    }

    @Test
    void whatIsPaidForInTimeIsAgreed() {
        JsonNode hold = practice.book(grace, "massage", wednesdayTen);
        assertThat(hold.path("status").asText()).isEqualTo("PENDING");
        assertThat(hold.path("pay_until").asText())
                .isEqualTo(monday.plus(Duration.ofMinutes(15)).toString());

        JsonNode paid = practice.pay(grace, hold);

        assertThat(paid.path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(deposit(paid)).isEqualTo("PAID");
    }

    @Test
    void beingToldTwiceOfOnePaymentChangesNothing() {
        JsonNode hold = practice.book(grace, "massage", wednesdayTen);

        assertThat(practice.pay(grace, hold)).isEqualTo(practice.pay(grace, hold));
    }

    @Test
    void aRequestThatIsSentAgainMakesNoSecondBookingAndNoSecondDeposit() {
        JsonNode hold = practice.bookUnderKey("1-" + grace, grace, "massage", wednesdayTen);

        assertThat(practice.bookUnderKey("1-" + grace, grace, "massage", wednesdayTen))
                .isEqualTo(hold);
    }

    @Test
    void aPaymentThatComesTooLateStillGetsTheTimeIfItIsFree() {
        JsonNode hold = practice.book(grace, "massage", wednesdayTen);
        clock.advance(Duration.ofMinutes(16));

        assertThat(practice.pay(grace, hold).path("status").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void aPaymentForATimeThatIsGoneIsGivenBack() {
        JsonNode hold = practice.book(grace, "massage", wednesdayTen);
        clock.advance(Duration.ofMinutes(16));
        practice.bookWith("anna", practice.customer(), "massage", wednesdayTen);

        JsonNode late = practice.pay(grace, hold);

        assertThat(late.path("status").asText()).isEqualTo("PENDING");
        assertThat(deposit(late)).isEqualTo("REFUND_DUE");
        refunds.payBack();
        assertThat(deposit(read(hold))).isEqualTo("REFUNDED");
    }

    @Test
    void aPaymentThatComesWhenItHasBegunIsGivenBack() {
        JsonNode hold = practice.book(grace, "massage", wednesdayTen);
        clock.set(wednesdayTen);

        assertThat(deposit(practice.pay(grace, hold))).isEqualTo("REFUND_DUE");
    }

    @Test
    void whatHasBeenGivenBackIsNotToBePaidAgain() {
        JsonNode booking = paid();
        cancel(booking, false);

        assertThat(practice.asCustomer(grace, HttpMethod.POST, path(booking) + "/checkout", null)
                        .path("status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void aPaymentForWhatWasCancelledMeanwhileIsGivenBack() {
        JsonNode hold = practice.book(grace, "massage", wednesdayTen);
        cancel(hold, false);

        assertThat(deposit(practice.pay(grace, hold))).isEqualTo("REFUND_DUE");
    }

    @Test
    void whoCancelsInTimeGetsTheDepositBackAsSoonAsTheProviderIsUp() {
        JsonNode booking = paid();
        payments.down(true);
        cancel(booking, false);

        refunds.payBack();
        assertThat(deposit(read(booking))).isEqualTo("REFUND_DUE");

        payments.down(false);
        refunds.payBack();
        assertThat(deposit(read(booking))).isEqualTo("REFUNDED");
    }

    @Test
    void whoIsTooLateMayOnlyCancelByLeavingTheDeposit() {
        JsonNode booking = paid();
        clock.set(wednesdayTen.minus(Duration.ofHours(23)));

        JsonNode refused = cancel(booking, false);
        assertThat(refused.at("/reasons/0/code").asText()).isEqualTo("CHANGE_NOTICE");
        assertThat(deposit(read(booking))).isEqualTo("PAID");

        JsonNode left = cancel(booking, true);
        assertThat(left.path("status").asText()).isEqualTo("CANCELLED");
        assertThat(deposit(left)).isEqualTo("KEPT");
    }

    @Test
    void whereThereIsNoDepositNothingCanBeLeftInstead() {
        JsonNode booking = practice.book(grace, "consultation", wednesdayTen);
        clock.set(wednesdayTen.minus(Duration.ofMinutes(1)));

        assertThat(cancel(booking, true).at("/reasons/0/code").asText()).isEqualTo("CHANGE_NOTICE");
    }

    @Test
    void whoIsInTimeLosesNothingByOfferingIt() {
        assertThat(deposit(cancel(paid(), true))).isEqualTo("REFUND_DUE");
    }

    @Test
    void nobodyGetsAroundANoShowByCancellingOnceItHasBegun() {
        JsonNode booking = paid();
        clock.set(wednesdayTen);

        assertThat(cancel(booking, true).path("status").asInt()).isEqualTo(409);
    }

    @Test
    void whatThePracticeCancelsIsGivenBackHoweverLate() {
        JsonNode booking = paid();
        clock.set(wednesdayTen.minus(Duration.ofHours(1)));

        assertThat(deposit(practice.asStaff(HttpMethod.DELETE, path(booking), null)))
                .isEqualTo("REFUND_DUE");
    }

    @Test
    void whoDoesNotComeLeavesTheDeposit() {
        JsonNode booking = paid();
        clock.set(wednesdayTen.plus(Duration.ofMinutes(20)));

        JsonNode missed = practice.asStaff(HttpMethod.PATCH, path(booking), Map.of("status", "NO_SHOW"));
        assertThat(deposit(missed)).isEqualTo("KEPT");

        JsonNode came = practice.asStaff(HttpMethod.PATCH, path(booking), Map.of("status", "COMPLETED"));
        assertThat(deposit(came)).isEqualTo("PAID");
    }

    private JsonNode paid() {
        return practice.pay(grace, practice.book(grace, "massage", wednesdayTen));
    }

    private JsonNode cancel(JsonNode booking, boolean forfeit) {
        return practice.asCustomer(grace, HttpMethod.DELETE, path(booking) + "?forfeit=" + forfeit, null);
    }

    private JsonNode read(JsonNode booking) {
        return practice.asCustomer(grace, HttpMethod.GET, path(booking), null);
    }

    private static String path(JsonNode booking) {
        return "/api/bookings/" + booking.path("id").asText();
    }

    private static String deposit(JsonNode booking) {
        return booking.at("/deposit/state").asText();
    }
}
