package io.github.bookings4j.examples.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import io.github.bookings4j.examples.calendarfeed.PlatformClient.Person;
import io.github.bookings4j.examples.calendarfeed.mail.Correspondence;
import io.github.bookings4j.examples.calendarfeed.mail.Postman;
import io.github.bookings4j.testkit.SettableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class MailTest {

    private static final Instant MONDAY_NINE = Instant.parse("2030-01-14T09:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2030-01-15T10:00:00Z");

    @Autowired
    private PlatformClient platform;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private Postman postman;

    @Autowired
    private GreenMail smtp;

    @Autowired
    private UnsteadyMailServer server;

    private Person anna;
    private Person grace;
    private String haircut;

    @BeforeEach
    void aServiceIsPosted() {
        clock.set(Instant.parse("2030-01-07T08:00:00Z"));
        anna = platform.provider();
        grace = platform.customer();
        haircut = platform.service(anna, "Haircut");
    }

    @AfterEach
    void mailWorks() {
        server.work();
        mail();
    }

    @Test
    void customerAndProviderAreToldOfEachChange() {
        JsonNode booking = platform.book(grace, haircut, MONDAY_NINE);
        platform.move(grace, booking, TUESDAY_TEN);
        platform.cancel(anna, booking);

        mail();

        String[] told = {
            "Haircut is booked for Monday, 14 January 2030, 09:00",
            "Haircut is moved from Monday, 14 January 2030, 09:00 to Tuesday, 15 January 2030, 10:00",
            "Haircut is cancelled for Tuesday, 15 January 2030, 10:00"
        };
        assertThat(subjects(grace)).containsExactly(told);
        assertThat(subjects(anna)).containsExactly(told);
    }

    @Test
    void whatHasBeenSentIsNotSentAgain() {
        platform.book(grace, haircut, MONDAY_NINE);
        mail();

        clock.advance(Duration.ofDays(1));
        mail();

        assertThat(subjects(grace)).hasSize(1);
    }

    @Test
    void aServerThatIsDownDelaysMailsAndBlocksNoBooking() {
        smtp.stop();
        JsonNode booking = platform.book(grace, haircut, MONDAY_NINE);
        assertThat(booking.path("status").asText()).isEqualTo("CONFIRMED");
        mail();

        smtp.start();
        clock.advance(Duration.ofMinutes(2));
        mail();

        assertThat(subjects(grace)).hasSize(1);
        assertThat(subjects(anna)).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedHoldsUpNobodyElse() {
        server.refuse(grace.email());
        platform.book(grace, haircut, MONDAY_NINE);
        mail();
        mail();

        assertThat(subjects(anna)).hasSize(1);
        assertThat(subjects(grace)).isEmpty();
    }

    @Test
    void whatACrashCutOffIsSentOnceTheClaimHasLapsed() {
        platform.book(grace, haircut, MONDAY_NINE);
        server.dieAt(grace.email());
        assertThatThrownBy(this::mail).isInstanceOf(AssertionError.class);
        server.work();

        mail();
        assertThat(subjects(grace)).isEmpty();

        clock.advance(Duration.ofMinutes(6));
        mail();
        assertThat(subjects(grace)).hasSize(1);
    }

    @Test
    void severalInstancesAtOnceSendEachMailOnce() throws Exception {
        for (int halfHour = 0; halfHour < 6; halfHour++) {
            platform.book(grace, haircut, MONDAY_NINE.plus(Duration.ofMinutes(30L * halfHour)));
        }

        ExecutorService instances = Executors.newFixedThreadPool(4);
        for (Future<Object> run : instances.invokeAll(Collections.nCopies(4, this::mail))) {
            run.get();
        }
        instances.shutdown();

        assertThat(subjects(grace)).hasSize(6).doesNotHaveDuplicates();
        assertThat(subjects(anna)).hasSize(6);
    }

    /** What is scheduled, once. */
    private Object mail() {
        correspondence.write();
        postman.deliver();
        return true;
    }

    private List<String> subjects(Person person) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(message -> receiver(message).equals(person.email()))
                .map(MailTest::subject)
                .toList();
    }

    private static String receiver(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
