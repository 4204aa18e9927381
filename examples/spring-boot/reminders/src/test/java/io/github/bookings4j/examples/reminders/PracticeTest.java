package io.github.bookings4j.examples.reminders;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole practice; all such tests share one that is running. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:practice;DB_CLOSE_DELAY=-1",
            "schedule=-",
            "reminders.by=kept-sms,kept-email",
            "follow-ups.by=kept-email"
        })
@Import({TestPractice.class, PracticeClient.class})
@interface PracticeTest {}
