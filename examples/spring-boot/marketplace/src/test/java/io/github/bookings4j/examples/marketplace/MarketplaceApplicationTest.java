package io.github.bookings4j.examples.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CREATED;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import io.github.bookings4j.examples.marketplace.Visitor.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Each test has a Tuesday and a service of its own, so that they can share one application. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarketplaceApplicationTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ParameterizedTypeReference<List<String>> TEXTS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private static final AtomicReference<Instant> NOW = new AtomicReference<>();
    private static LocalDate tuesday = LocalDate.of(2030, 1, 1);

    @Autowired
    private TestRestTemplate web;

    private Visitor anna;
    private Visitor bruno;
    private Visitor grace;
    private Visitor linus;
    private String haircut;

    @TestConfiguration(proxyBeanMethods = false)
    static class SettableClock {

        @Bean
        @Primary
        InstantSource settableClock() {
            return NOW::get;
        }
    }

    @BeforeAll
    void whoIsThere() {
        anna = Visitor.of(web, "anna");
        bruno = Visitor.of(web, "bruno");
        grace = Visitor.of(web, "grace");
        linus = Visitor.of(web, "linus");
    }

    @BeforeEach
    void aWeekBefore() {
        tuesday = tuesday.plusWeeks(1);
        NOW.set(at(0).minus(Duration.ofDays(6)));
        open("09:00", "17:00");
        haircut = offers("Haircut", 60, "28.00", false);
    }

    @Test
    void clientsFindServicesByCityAndWord() {
        offers("Fado lesson", 30, "15.00", false);

        assertThat(found("?word=FADO")).containsExactly("Fado lesson");
        assertThat(found("?city=lisbon&word=studio+anna")).contains("Fado lesson", "Haircut");
        assertThat(found("?city=Porto&word=fado")).isEmpty();
    }

    @Test
    void aProviderMayMoveToAnotherCity() {
        bruno.post("/provider/services", terms("Massage", 60, "50.00", false));

        bruno.put("/provider/profile", Map.of("name", "Bruno", "city", "Braga", "address", "Largo do Paço 1"));

        assertThat(found("?city=Braga")).containsExactly("Massage");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Map<String, String> profile = Map.of("name", "Bruno", "city", "Braga".repeat(100), "address", "Here");

        assertThat(bruno.put("/provider/profile", profile).status()).isEqualTo(BAD_REQUEST);
    }

    @Test
    void whatIsBookedIsFreeNoMore() {
        assertThat(free()).hasSize(29).startsWith(at(9).toString());

        Answer booked = grace.books(haircut, at(9));

        assertThat(booked.status()).isEqualTo(CREATED);
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        assertThat(free()).hasSize(25).startsWith(at(10).toString());
    }

    @Test
    void ofTwoWhoWantTheSameTimeOneGetsIt() throws Exception {
        List<Answer> answers = atOnce(() -> grace.books(haircut, at(9)), () -> linus.books(haircut, at(9)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(CREATED, CONFLICT);
    }

    @Test
    void aProviderIsNeverInTwoServicesAtOnce() {
        String colour = offers("Colour", 120, "75.00", false);
        grace.books(haircut, at(10));

        Answer refused = linus.books(colour, at(9));

        assertThat(refused.status()).isEqualTo(CONFLICT);
        assertThat(refused.text("reasons")).contains("OVERLAP");
    }

    @Test
    void whatIsSentAgainUnderTheSameKeyIsOneBooking() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", "once-" + haircut);

        Answer first = grace.books(haircut, at(9), headers);
        Answer again = grace.books(haircut, at(9), headers);

        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void clientsSeeTheirOwnHistoryOnly() {
        Answer early = grace.books(haircut, at(9));
        Answer late = grace.books(haircut, at(14));
        grace.asClient("cancel", early);

        assertThat(history(grace)).startsWith(late.id() + " CONFIRMED", early.id() + " CANCELLED");
        assertThat(history(linus)).doesNotContain(late.id() + " CONFIRMED");
    }

    @Test
    void nobodyReachesWhatIsAnothers() {
        Answer booked = grace.books(haircut, at(9));

        assertThat(linus.asClient("cancel", booked).status()).isEqualTo(NOT_FOUND);
        assertThat(bruno.asProvider("cancel", booked).status()).isEqualTo(NOT_FOUND);
        assertThat(grace.asProvider("complete", booked).status()).isEqualTo(FORBIDDEN);
        assertThat(Visitor.of(web, "nobody").books(haircut, at(10)).status()).isEqualTo(UNAUTHORIZED);
        assertThat(bruno.delete("/provider/services/" + haircut).status()).isEqualTo(NOT_FOUND);
    }

    @Test
    void whatIsCancelledInTimeIsFreeAgain() {
        Answer booked = grace.books(haircut, at(9));
        NOW.set(at(9).minus(Duration.ofHours(24)));

        assertThat(grace.asClient("cancel", booked).status()).isEqualTo(OK);
        assertThat(free()).contains(at(9).toString());
    }

    @Test
    void aCancellationThatIsTooLateIsTheProvidersToMake() {
        Answer booked = grace.books(haircut, at(9));
        NOW.set(at(9).minus(Duration.ofHours(23)));

        Answer refused = grace.asClient("cancel", booked);

        assertThat(refused.status()).isEqualTo(CONFLICT);
        assertThat(refused.text("reasons")).contains("CHANGE_NOTICE");
        assertThat(anna.asProvider("cancel", booked).text("status")).isEqualTo("CANCELLED");
    }

    @Test
    void providersSeeTheirBookingsByDay() {
        grace.books(haircut, at(14));
        linus.books(haircut, at(9));
        grace.books(haircut, at(9).plus(Duration.ofDays(1)));
        String week = "/provider/bookings?from=" + tuesday + "&days=7";

        Map<String, Object> days = anna.get(week);

        assertThat(days)
                .containsOnlyKeys(tuesday.toString(), tuesday.plusDays(1).toString());
        assertThat(days.get(tuesday.toString()).toString()).containsSubsequence("Linus Lund", "Grace Hopper");
        assertThat(bruno.get(week)).isEmpty();
    }

    @Test
    void whatNeedsApprovalWaitsForTheProvider() {
        String colour = offers("Colour", 120, "75.00", true);
        Answer asked = grace.books(colour, at(9));
        Answer other = linus.books(colour, at(14));

        assertThat(asked.text("status")).isEqualTo("PENDING");
        assertThat(anna.asProvider("confirm", asked).text("status")).isEqualTo("CONFIRMED");
        assertThat(anna.asProvider("decline", other).text("status")).isEqualTo("CANCELLED");
    }

    @Test
    void afterItsStartAnAppointmentIsCompletedOrMissed() {
        Answer came = grace.books(haircut, at(9));
        Answer missed = linus.books(haircut, at(10));
        assertThat(anna.asProvider("complete", came).text("reasons")).contains("TOO_EARLY");

        NOW.set(at(11));

        assertThat(anna.asProvider("complete", came).text("status")).isEqualTo("COMPLETED");
        assertThat(anna.asProvider("no-show", missed).text("status")).isEqualTo("NO_SHOW");
    }

    @Test
    void aNewPriceIsForNewBookings() {
        Answer before = grace.books(haircut, at(9));

        anna.put("/provider/services/" + haircut, terms("Haircut and wash", 90, "35.00", false));

        Answer after = linus.books(haircut, at(10));
        assertThat(before.text("price")).isEqualTo("28.00 EUR");
        assertThat(after.text("price")).isEqualTo("35.00 EUR");
        Answer cancelled = grace.asClient("cancel", before);
        assertThat(List.of(cancelled.text("service"), cancelled.text("price"))).containsExactly("Haircut", "28.00 EUR");
    }

    @Test
    void shorterHoursKeepWhatIsBookedAndNameIt() {
        Answer early = grace.books(haircut, at(9));
        grace.books(haircut, at(14));

        List<String> outside = open("13:00", "17:00");

        assertThat(outside).containsExactly(early.text("reference"));
        assertThat(history(grace)).contains(early.id() + " CONFIRMED");
        assertThat(free()).startsWith(at(13).toString());
        assertThat(linus.books(haircut, at(10)).text("reasons")).contains("SLOT_NOT_OFFERED");
    }

    @Test
    void hoursThatAreNoneAreRefusedAndTheOldOnesStay() {
        Answer refused = anna.put(
                "/provider/hours", List.of(Map.of("days", List.of(), "windows", List.of(), "breaks", List.of())));

        assertThat(refused.status()).isEqualTo(BAD_REQUEST);
        assertThat(refused.text("detail")).startsWith("days.size: must be");
        assertThat(free()).isNotEmpty();
    }

    @Test
    void aDroppedServiceIsBookedNoMoreButWhatWasBookedStands() {
        Answer first = grace.books(haircut, at(9));
        Answer second = grace.books(haircut, at(14));

        assertThat(anna.delete("/provider/services/" + haircut).status()).isEqualTo(NO_CONTENT);

        assertThat(linus.books(haircut, at(10)).text("reasons")).contains("UNKNOWN_SERVICE");
        assertThat(grace.asClient("cancel", first).text("status")).isEqualTo("CANCELLED");
        NOW.set(at(15));
        assertThat(anna.asProvider("complete", second).text("status")).isEqualTo("COMPLETED");
    }

    @Test
    void aServiceThatCouldNotBeBookedIsNotKept() {
        Answer refused = anna.post("/provider/services", terms("Nothing", 0, "1.00", false));

        assertThat(refused.status()).isEqualTo(BAD_REQUEST);
        assertThat(refused.text("detail")).startsWith("duration: must be");
        assertThat(found("?word=nothing")).isEmpty();
    }

    /** On that Tuesday, on the clock of Lisbon. */
    private static Instant at(int hour) {
        return tuesday.atTime(LocalTime.of(hour, 0)).atZone(LISBON).toInstant();
    }

    /** Answers with the bookings that are outside of these hours. */
    private List<String> open(String from, String until) {
        return anna.list(
                HttpMethod.PUT,
                "/provider/hours",
                List.of(Map.of(
                        "days", List.of("TUESDAY", "WEDNESDAY"),
                        "windows", List.of(Map.of("start", from, "end", until)))),
                TEXTS);
    }

    private String offers(String name, int minutes, String price, boolean approval) {
        return anna.post("/provider/services", terms(name, minutes, price, approval))
                .id();
    }

    private static Map<String, Object> terms(String name, int minutes, String price, boolean approval) {
        return Map.of(
                "name", name,
                "minutes", minutes,
                "price", Map.of("amount", price, "currency", "EUR"),
                "approval", approval);
    }

    private List<Object> found(String search) {
        return grace.list(HttpMethod.GET, "/services" + search, null, OBJECTS).stream()
                .map(service -> service.get("name"))
                .toList();
    }

    private List<String> free() {
        String day = "?from=" + at(0) + "&to=" + at(0).plus(Duration.ofDays(1));
        return grace.list(HttpMethod.GET, "/services/" + haircut + "/slots" + day, null, TEXTS);
    }

    private static List<String> history(Visitor client) {
        return client.list(HttpMethod.GET, "/client/bookings", null, OBJECTS).stream()
                .map(booking -> booking.get("id") + " " + booking.get("status"))
                .toList();
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
