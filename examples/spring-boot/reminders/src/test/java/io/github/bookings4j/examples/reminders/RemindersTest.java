package io.github.bookings4j.examples.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.examples.reminders.messages.Message;
import io.github.bookings4j.examples.reminders.messages.Reminders;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;

@PracticeTest
class RemindersTest {

    @Autowired
    private PracticeClient practice;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Reminders reminders;

    @Autowired
    @Qualifier("keptSms")
    private KeptMessages sms;

    @Autowired
    @Qualifier("keptEmail")
    private KeptMessages email;

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
    void channelsWork() {
        sms.work();
        email.work();
    }

    @Test
    void eachReminderGoesOutOnceByEveryChannel() {
        practice.book(grace, "consultation", wednesdayTen);

        remindAt(wednesdayTen.minus(Duration.ofHours(25)));
        assertThat(texts()).isEmpty();

        remindAt(wednesdayTen.minus(Duration.ofHours(23)));
        remindAt(wednesdayTen.minus(Duration.ofHours(22)));
        assertThat(texts()).hasSize(1).first().asString().contains("Consultation on Wednesday");
        assertThat(mails()).hasSize(1);

        remindAt(wednesdayTen.minus(Duration.ofHours(1)));
        assertThat(texts()).hasSize(2);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void mailsBringTheAppointmentForTheCalendar() {
        JsonNode booking = practice.book(grace, "consultation", wednesdayTen);

        remindAt(wednesdayTen.minus(Duration.ofHours(1)));

        String start = wednesdayTen.toString().replaceAll("[-:]", "");
        assertThat(mails().get(0).calendar().orElseThrow())
                .contains("UID:" + booking.path("id").asText(), "SEQUENCE:0", "DTSTART:" + start);
    }

    @Test
    void aChannelThatFailsIsTriedAgainAndTheOtherIsNot() {
        practice.book(grace, "consultation", wednesdayTen);
        email.failWith(new IllegalStateException("mail server is down"));

        remindAt(wednesdayTen.minus(Duration.ofHours(23)));
        assertThat(mails()).isEmpty();

        email.work();
        remindAt(wednesdayTen.minus(Duration.ofHours(22)));
        assertThat(mails()).hasSize(1);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whatACrashCutOffIsSentOnceTheClaimHasLapsed() {
        practice.book(grace, "consultation", wednesdayTen);
        Instant dayBefore = wednesdayTen.minus(Duration.ofHours(23));
        sms.failWith(new AssertionError("the machine is gone"));
        assertThatThrownBy(() -> remindAt(dayBefore)).isInstanceOf(AssertionError.class);
        sms.work();

        remindAt(dayBefore.plusSeconds(60));
        assertThat(texts()).isEmpty();

        remindAt(dayBefore.plusSeconds(301));
        assertThat(texts()).hasSize(1);
    }

    @Test
    void severalInstancesAtOnceSendEachReminderOnce() throws Exception {
        for (int halfHour = 0; halfHour < 10; halfHour++) {
            practice.book(grace, "consultation", wednesdayTen.plus(Duration.ofMinutes(30L * halfHour)));
        }
        clock.set(wednesdayTen.minus(Duration.ofHours(10)));

        ExecutorService instances = Executors.newFixedThreadPool(4);
        for (Future<Object> run : instances.invokeAll(Collections.nCopies(4, this::remind))) {
            run.get();
        }
        instances.shutdown();

        assertThat(texts()).hasSize(10).doesNotHaveDuplicates();
        assertThat(mails()).hasSize(10);
    }

    @Test
    void whatIsMovedIsRemindedOfAnew() {
        JsonNode booking = practice.book(grace, "consultation", wednesdayTen);
        remindAt(wednesdayTen.minus(Duration.ofHours(23)));

        Instant thursday = wednesdayTen.plus(Duration.ofHours(24));
        practice.asCustomer(grace, HttpMethod.PATCH, path(booking), Map.of("start", thursday));
        remindAt(thursday.minus(Duration.ofHours(23)));

        assertThat(texts()).hasSize(2);
        assertThat(texts().get(1).text()).contains("Thursday");
        assertThat(mails().get(1).calendar().orElseThrow()).contains("SEQUENCE:1");
    }

    @Test
    void whatIsCancelledIsNotRemindedOf() {
        JsonNode booking = practice.book(grace, "consultation", wednesdayTen);
        practice.asCustomer(grace, HttpMethod.DELETE, path(booking), null);

        remindAt(wednesdayTen.minus(Duration.ofHours(1)));

        assertThat(texts()).isEmpty();
    }

    @Test
    void whatIsNotPaidForIsNotRemindedOf() {
        JsonNode hold = practice.book(grace, "massage", wednesdayTen);
        assertThat(hold.path("status").asText()).isEqualTo("PENDING");

        remindAt(wednesdayTen.minus(Duration.ofHours(1)));

        assertThat(texts()).isEmpty();
    }

    @Test
    void whoBooksForTheSameDayIsNotRemindedOfTheDayBefore() {
        clock.set(wednesdayTen.minus(Duration.ofHours(10)));
        practice.book(grace, "consultation", wednesdayTen);

        remindAt(wednesdayTen.minus(Duration.ofHours(9)));
        assertThat(texts()).isEmpty();

        remindAt(wednesdayTen.minus(Duration.ofHours(1)));
        assertThat(texts()).hasSize(1);
    }

    private Object remind() {
        reminders.sendDue();
        return true;
    }

    private void remindAt(Instant now) {
        clock.set(now);
        reminders.sendDue();
    }

    private List<Message> texts() {
        return sms.to(practice.phoneOf(grace));
    }

    private List<Message> mails() {
        return email.to(practice.emailOf(grace));
    }

    private static String path(JsonNode booking) {
        return "/api/bookings/" + booking.path("id").asText();
    }
}
