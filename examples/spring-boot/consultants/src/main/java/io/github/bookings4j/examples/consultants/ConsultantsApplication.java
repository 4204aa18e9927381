package io.github.bookings4j.examples.consultants;

import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sessions follow each other from the start of what was published; catalog and hours are {@code offer.Offer}. */
@SpringBootApplication
@EnableScheduling
public class ConsultantsApplication {

    /** Serves until it is stopped. */
    public static void main(String... args) {
        SpringApplication.run(ConsultantsApplication.class, args);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    SlotsEngine sessions(OpeningHoursSource hours) {
        return OpeningHoursSlotsEngine.of(hours).grid(Grid.backToBack());
    }
}
