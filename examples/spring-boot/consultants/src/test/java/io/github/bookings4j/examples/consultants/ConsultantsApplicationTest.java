package io.github.bookings4j.examples.consultants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.OK;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.examples.consultants.Visitor.Answer;
import io.github.bookings4j.examples.consultants.payment.Refunds;
import io.github.bookings4j.model.BookingId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;

/** Each test has a week of its own, so that they can share one application. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "refunds.every=1d")
@Import(TestSurroundings.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultantsApplicationTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private TestRestTemplate web;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Refunds refunds;

    @Autowired
    private TestSurroundings.WatchedProvider provider;

    @Autowired
    private TestSurroundings.Post post;

    private Visitor ann;
    private Visitor ben;
    private Visitor grace;
    private Visitor linus;
    private Instant session;

    @BeforeAll
    void whoIsThere() {
        ann = Visitor.of(web, "ann");
        ben = Visitor.of(web, "ben");
        grace = Visitor.of(web, "grace");
        linus = Visitor.of(web, "linus");
    }

    @BeforeEach
    void aWeekBefore() {
        Instant now = TestSurroundings.NOW.updateAndGet(last -> last.plus(Duration.ofDays(14)));
        session = now.plus(Duration.ofDays(7));
    }

    @Test
    void severalTimesArePublishedAtOnce() {
        Answer published = ann.post(
                "/consultant/availability",
                List.of(
                        Map.of("start", session, "end", session.plus(HOUR.multipliedBy(2)), "places", 3),
                        Map.of(
                                "start",
                                session.plus(HOUR.multipliedBy(2)),
                                "end",
                                session.plus(HOUR.multipliedBy(3)),
                                "places",
                                1)));

        assertThat(published.status()).isEqualTo(NO_CONTENT);
        assertThat(sessions()).extracting(each -> each.get("left")).containsExactly(3, 3, 1);
    }

    @Test
    void whatCannotBePublishedKeepsTheRestBack() {
        Answer refused = ann.post(
                "/consultant/availability",
                List.of(
                        Map.of("start", session, "end", session.plus(HOUR), "places", 3),
                        Map.of("start", session, "end", session.plus(HOUR), "places", 5)));

        assertThat(refused.status()).isEqualTo(BAD_REQUEST);
        assertThat(refused.text("detail")).startsWith("time: must not overlap");
        assertThat(sessions()).isEmpty();
    }

    @Test
    void aPlaceIsHeldUntilItIsPaidFor() {
        publish(2);

        Answer held = grace.holds("ann", session);

        assertThat(held.status()).isEqualTo(CREATED);
        assertThat(held.text("booking")).contains("status=PENDING", "price=80.00 EUR");
        assertThat(sessions()).extracting(each -> each.get("left")).containsExactly(1);

        assertThat(grace.verifies(held).text("status")).isEqualTo("BEGUN");
        grace.pays(held);
        assertThat(grace.verifies(held).text("status")).isEqualTo("PAID");
        assertThat(statuses(held)).containsExactly("CONFIRMED");
        assertThat(post.sent()).last().asString().startsWith("ann: BK-").endsWith("CONFIRMED");
    }

    @Test
    void aMailThatFailsChangesNothing() {
        publish(1);
        post.away = true;

        Answer held = grace.takes("ann", session);

        post.away = false;
        assertThat(grace.payment(held).text("status")).isEqualTo("PAID");
        assertThat(statuses(held)).containsExactly("CONFIRMED");
    }

    @Test
    void ofTwoWhoWantTheLastPlaceOneGetsIt() throws Exception {
        publish(1);

        List<Answer> answers = atOnce(() -> grace.holds("ann", session), () -> linus.holds("ann", session));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(CREATED, CONFLICT);
        assertThat(sessions()).isEmpty();
    }

    @Test
    void aRefusalSaysAllReasonsAndLeavesNoPayment() {
        publish(1);
        grace.holds("ann", session);

        Answer refused = grace.holds("ann", session);

        assertThat(refused.status()).isEqualTo(CONFLICT);
        assertThat(refused.text("reasons")).contains("DUPLICATE", "HELD");
    }

    @Test
    void aPlaceThatIsNotPaidForInTimeIsFreeAgain() {
        publish(1);
        grace.holds("ann", session);

        wait(Duration.ofMinutes(15));

        assertThat(linus.holds("ann", session).status()).isEqualTo(CREATED);
        assertThat(grace.list("/client/bookings"))
                .noneMatch(booking -> booking.get("start").equals(session.toString()));
    }

    @Test
    void aLatePaymentGetsThePlaceIfItIsStillThere() {
        publish(1);
        Answer held = grace.holds("ann", session);

        wait(Duration.ofMinutes(20));
        grace.pays(held);

        assertThat(grace.verifies(held).text("status")).isEqualTo("PAID");
        assertThat(statuses(held)).containsExactly("CONFIRMED");
        assertThat(sessions()).isEmpty();
    }

    @Test
    void aPaymentThatComesAfterThePlaceWentToAnotherIsSentBack() {
        publish(1);
        Answer late = grace.holds("ann", session);
        wait(Duration.ofMinutes(20));
        Answer quick = linus.takes("ann", session);

        grace.pays(late);

        assertThat(grace.verifies(late).text("status")).isEqualTo("REFUND_DUE");
        refunds.sendBackWhatIsDue();
        assertThat(grace.verifies(late).text("status")).isEqualTo("REFUNDED");
        assertThat(provider.refunds()).last().isEqualTo(late.text("payment"));
        assertThat(linus.payment(quick).text("status")).isEqualTo("PAID");
    }

    @Test
    void aPaymentThatComesAfterTheSessionHasBegunIsSentBack() {
        publish(1);
        Answer late = grace.holds("ann", session);
        TestSurroundings.NOW.set(session.plusSeconds(1));

        grace.pays(late);

        assertThat(grace.verifies(late).text("status")).isEqualTo("REFUND_DUE");
    }

    @Test
    void aPaymentForWhatWasCancelledMeanwhileIsSentBack() {
        publish(1);
        Answer held = grace.holds("ann", session);
        grace.post("/client/bookings/" + held.booking() + "/cancel", Map.of());

        grace.pays(held);

        assertThat(grace.verifies(held).text("status")).isEqualTo("REFUND_DUE");
    }

    @Test
    void verifyingTwiceDoesNothingTwice() throws Exception {
        publish(1);
        Answer held = grace.holds("ann", session);
        grace.pays(held);

        List<Answer> answers = atOnce(() -> grace.verifies(held), () -> grace.verifies(held));
        Answer again = grace.verifies(held);

        assertThat(answers).extracting(Answer::status).contains(OK).isSubsetOf(OK, CONFLICT);
        assertThat(again.text("status")).isEqualTo("PAID");
        assertThat(bookings.history(BookingId.parse(held.booking())))
                .extracting(BookingEvent::type)
                .containsExactly(BookingEventType.CREATED, BookingEventType.CONFIRMED);
    }

    @Test
    void aRefundThatFailsIsTriedAgainAndMadeOnce() {
        publish(1);
        Answer taken = grace.takes("ann", session);
        grace.post("/client/bookings/" + taken.booking() + "/cancel", Map.of());

        provider.away = true;
        refunds.sendBackWhatIsDue();
        assertThat(grace.payment(taken).text("status")).isEqualTo("REFUND_DUE");

        provider.away = false;
        refunds.sendBackWhatIsDue();
        refunds.sendBackWhatIsDue();
        assertThat(grace.payment(taken).text("status")).isEqualTo("REFUNDED");
        assertThat(provider.refunds()).containsOnlyOnce(taken.text("payment"));
    }

    @Test
    void aCancellationThatIsTooLateIsRefusedAndNothingGoesBack() {
        publish(1);
        Answer taken = grace.takes("ann", session);
        TestSurroundings.NOW.set(session.minus(Duration.ofHours(23)));

        Answer refused = grace.post("/client/bookings/" + taken.booking() + "/cancel", Map.of());

        assertThat(refused.status()).isEqualTo(CONFLICT);
        assertThat(refused.text("reasons")).contains("CHANGE_NOTICE");
        assertThat(grace.payment(taken).text("status")).isEqualTo("PAID");
    }

    @Test
    void whatTheConsultantCancelsIsPaidBackHoweverLateItIs() {
        publish(1);
        Answer taken = grace.takes("ann", session);
        TestSurroundings.NOW.set(session.minus(HOUR));

        ann.post("/consultant/bookings/" + taken.booking() + "/cancel", Map.of());

        assertThat(grace.payment(taken).text("status")).isEqualTo("REFUND_DUE");
    }

    @Test
    void onlyWhoWasThereMayReviewAndOnce() {
        publish(2);
        Answer there = grace.takes("ann", session);
        Answer missed = linus.takes("ann", session);
        String path = "/client/bookings/" + there.booking() + "/review";
        Map<String, Object> opinion = Map.of("stars", 5, "comment", "All is clear now.");
        assertThat(grace.post(path, opinion).status()).isEqualTo(CONFLICT);

        TestSurroundings.NOW.set(session.plus(HOUR));
        ann.post("/consultant/bookings/" + there.booking() + "/complete", Map.of());
        ann.post("/consultant/bookings/" + missed.booking() + "/no-show", Map.of());

        assertThat(linus.post("/client/bookings/" + missed.booking() + "/review", opinion)
                        .status())
                .isEqualTo(CONFLICT);
        assertThat(linus.post(path, opinion).status()).isEqualTo(NOT_FOUND);
        assertThat(grace.post(path, Map.of("stars", 6)).status()).isEqualTo(BAD_REQUEST);
        assertThat(grace.post(path, Map.of("stars", 5, "comment", "!".repeat(2001)))
                        .status())
                .isEqualTo(BAD_REQUEST);
        assertThat(grace.post(path, opinion).status()).isEqualTo(CREATED);
        assertThat(grace.post(path, Map.of("stars", 1)).status()).isEqualTo(CONFLICT);
        assertThat(linus.list("/consultants/ann/reviews"))
                .extracting(each -> each.get("stars"))
                .containsExactly(5);
        assertThat(linus.list("/consultants?about=TAX"))
                .extracting(each -> each.get("stars"))
                .containsExactly(5.0);
    }

    @Test
    void aSessionIsNotOverBeforeItHasBegun() {
        publish(1);
        Answer taken = grace.takes("ann", session);

        Answer refused = ann.post("/consultant/bookings/" + taken.booking() + "/complete", Map.of());

        assertThat(refused.text("reasons")).contains("TOO_EARLY");
    }

    @Test
    void nobodyReachesWhatIsAnothers() {
        publish(1);
        Answer taken = grace.takes("ann", session);
        String cancel = "/bookings/" + taken.booking() + "/cancel";
        String week = "?from=" + session + "&to=" + session.plus(HOUR);

        assertThat(linus.post("/client" + cancel, Map.of()).status()).isEqualTo(NOT_FOUND);
        assertThat(ben.post("/consultant" + cancel, Map.of()).status()).isEqualTo(NOT_FOUND);
        assertThat(grace.post("/consultant" + cancel, Map.of()).status()).isEqualTo(FORBIDDEN);
        assertThat(ann.list("/consultant/bookings" + week))
                .extracting(each -> each.get("client"))
                .containsExactly("grace");
        assertThat(ben.list("/consultant/bookings" + week)).isEmpty();
    }

    private void publish(int places) {
        ann.publishes(session, session.plus(HOUR), places);
    }

    /** On that day. */
    private List<Map<String, Object>> sessions() {
        return grace.list("/consultants/ann/sessions?from=" + session + "&to=" + session.plus(Duration.ofDays(1)));
    }

    private List<Object> statuses(Answer held) {
        return grace.list("/client/bookings").stream()
                .filter(booking -> booking.get("id").equals(held.booking()))
                .map(booking -> booking.get("status"))
                .toList();
    }

    private static void wait(Duration time) {
        TestSurroundings.NOW.updateAndGet(now -> now.plus(time));
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = List.of(one, other).stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }
}
