package io.github.bookings4j.examples.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.examples.reminders.messages.FollowUps;
import io.github.bookings4j.examples.reminders.messages.Message;
import io.github.bookings4j.examples.reminders.practice.Appointments;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;

@PracticeTest
class PracticeApiTest {

    @Autowired
    private PracticeClient practice;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Appointments appointments;

    @Autowired
    private FollowUps followUps;

    @Autowired
    @Qualifier("keptEmail")
    private KeptMessages email;

    private Instant wednesdayTen;
    private String grace;

    @BeforeEach
    void aWeekBegins() {
        wednesdayTen = practice.nextMonday().plus(Duration.ofHours(50));
        grace = practice.customer();
    }

    @Test
    void whatIsTakenIsFreeNoMore() {
        assertThat(freeConsultations()).contains(wednesdayTen.toString());

        JsonNode booking = practice.book(grace, "consultation", wednesdayTen);

        assertThat(booking.path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(freeConsultations()).doesNotContain(wednesdayTen.toString());
    }

    @Test
    void aRefusalComesWithAllItsReasons() {
        JsonNode refused = practice.book(grace, "consultation", wednesdayTen.minus(Duration.ofDays(7)));

        assertThat(refused.path("status").asInt()).isEqualTo(409);
        assertThat(refused.path("reasons").findValuesAsText("code")).contains("IN_PAST");
    }

    @Test
    void whatIsLeftOutIsNamed() {
        JsonNode bad = practice.asCustomer(grace, HttpMethod.POST, "/api/bookings", Map.of("service_id", "massage"));

        assertThat(bad.path("status").asInt()).isEqualTo(400);
        assertThat(bad.path("detail").asText()).startsWith("start: must");
    }

    @Test
    void customersSeeNobodyElse() {
        String path = "/api/bookings/"
                + practice.book(grace, "consultation", wednesdayTen).path("id").asText();
        String other = practice.customer();

        assertThat(practice.asCustomer(grace, HttpMethod.GET, path, null)
                        .path("service_id")
                        .asText())
                .isEqualTo("consultation");
        assertThat(status(other, path)).isEqualTo(404);
        assertThat(status(other, "/api/customers/" + grace)).isEqualTo(404);
        assertThat(status(other, "/api/customers/" + grace + "/bookings")).isEqualTo(404);
        assertThat(status(other, "/api/customers")).isEqualTo(403);
        assertThat(practice.ask(HttpMethod.GET, "/api/customers", null)
                        .path("status")
                        .asInt())
                .isEqualTo(401);
    }

    @Test
    void noShowsAreCountedForEachCustomerAndInAll() {
        JsonNode missed = practice.book(grace, "consultation", wednesdayTen);
        practice.book(grace, "consultation", wednesdayTen.plus(Duration.ofHours(1)));
        long before = inAll().path("no_shows").asLong();
        clock.set(wednesdayTen.plus(Duration.ofHours(4)));

        practice.asStaff(HttpMethod.PATCH, path(missed), Map.of("status", "NO_SHOW"));
        appointments.completeEnded();

        JsonNode history = practice.asStaff(HttpMethod.GET, "/api/customers/" + grace + "/bookings", null);
        assertThat(history.path("bookings").findValuesAsText("status")).containsExactly("COMPLETED", "NO_SHOW");
        assertThat(history.at("/attendance/no_shows").asLong()).isEqualTo(1);
        assertThat(history.at("/attendance/no_show_rate").asDouble()).isEqualTo(0.5);
        assertThat(inAll().path("no_shows").asLong()).isEqualTo(before + 1);
    }

    @Test
    void whoWasHereIsInvitedAgainOnce() {
        practice.book(grace, "consultation", wednesdayTen);
        clock.set(wednesdayTen.plus(Duration.ofHours(3)));
        appointments.completeEnded();
        followUps.sendDue();
        assertThat(mails()).isEmpty();

        clock.set(wednesdayTen.plus(Duration.ofDays(4)));
        followUps.sendDue();
        followUps.sendDue();

        assertThat(mails()).extracting(Message::subject).containsExactly("Come again");
    }

    @Test
    void whoHasBookedAgainIsNotInvited() {
        practice.book(grace, "consultation", wednesdayTen);
        clock.set(wednesdayTen.plus(Duration.ofHours(3)));
        appointments.completeEnded();
        practice.book(grace, "consultation", wednesdayTen.plus(Duration.ofDays(14)));

        clock.set(wednesdayTen.plus(Duration.ofDays(4)));
        followUps.sendDue();

        assertThat(mails()).isEmpty();
    }

    @Test
    void whoHasBeenHereAgainIsInvitedForTheLastTimeOnly() {
        practice.book(grace, "consultation", wednesdayTen);
        practice.book(grace, "consultation", wednesdayTen.plus(Duration.ofHours(1)));
        clock.set(wednesdayTen.plus(Duration.ofHours(4)));
        appointments.completeEnded();

        clock.set(wednesdayTen.plus(Duration.ofDays(4)));
        followUps.sendDue();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void onlyThePracticeMovesAnAppointmentAtTheLastMinute() {
        JsonNode booking = practice.book(grace, "consultation", wednesdayTen);
        clock.set(wednesdayTen.minus(Duration.ofMinutes(30)));
        Map<String, Object> later = Map.of("start", wednesdayTen.plus(Duration.ofHours(2)));

        JsonNode refused = practice.asCustomer(grace, HttpMethod.PATCH, path(booking), later);
        assertThat(refused.at("/reasons/0/code").asText()).isEqualTo("CHANGE_NOTICE");

        JsonNode moved = practice.asStaff(HttpMethod.PATCH, path(booking), later);
        assertThat(moved.path("start").asText())
                .isEqualTo(wednesdayTen.plus(Duration.ofHours(2)).toString());
    }

    @Test
    void aCustomerHasAName() {
        JsonNode bad = practice.ask(HttpMethod.POST, "/api/customers", Map.of("email", "grace@example.org"));

        assertThat(bad.path("detail").asText()).isEqualTo("customer.name: must not be null");
    }

    private List<String> freeConsultations() {
        return practice.ask(HttpMethod.GET, "/api/availability?service_id=consultation&days_ahead=7", null)
                .findValuesAsText("start");
    }

    private List<Message> mails() {
        return email.to(practice.emailOf(grace));
    }

    private JsonNode inAll() {
        return practice.asStaff(HttpMethod.GET, "/api/statistics", null);
    }

    private int status(String customer, String path) {
        return practice.asCustomer(customer, HttpMethod.GET, path, null)
                .path("status")
                .asInt();
    }

    private static String path(JsonNode booking) {
        return "/api/bookings/" + booking.path("id").asText();
    }
}
