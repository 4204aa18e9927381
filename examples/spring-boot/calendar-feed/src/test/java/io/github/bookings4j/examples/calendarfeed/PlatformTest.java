package io.github.bookings4j.examples.calendarfeed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole platform; all such tests share one that is running. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:platform;DB_CLOSE_DELAY=-1",
            "spring.mail.host=127.0.0.1",
            "mail.schedule=-"
        })
@Import({TestPlatform.class, PlatformClient.class})
@interface PlatformTest {}
