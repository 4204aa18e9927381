package io.github.bookings4j.examples.calendarfeed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application; its README.md has commands to try it. */
@SpringBootApplication
@EnableScheduling
public class CalendarFeedApplication {

    /** Serves until it is stopped. */
    public static void main(String... args) {
        SpringApplication.run(CalendarFeedApplication.class, args);
    }

    /** The machine's; with {@code --clock=2030-01-07T08:00:00Z} it goes on from there, so that what is shown is always the same. */
    @Bean
    InstantSource clock(@Value("${clock:}") String from) {
        Clock machine = Clock.systemUTC();
        return from.isEmpty()
                ? machine
                : Clock.offset(machine, Duration.between(machine.instant(), Instant.parse(from)));
    }
}
