package io.github.bookings4j.examples.salon;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** What can be booked, and when the salon is open; all else comes by itself. */
@SpringBootApplication
public class SalonApplication {

    /** Serves until it is stopped. */
    public static void main(String... args) {
        SpringApplication.run(SalonApplication.class, args);
    }

    @Bean
    ServiceCatalog services() {
        return ServiceCatalog.of(BookableService.service("haircut")
                .lasting(Duration.ofMinutes(45))
                .buffers(Duration.ZERO, Duration.ofMinutes(15))
                .offeredBy("anna", "Europe/Lisbon")
                .build());
    }

    @Bean
    OpeningHoursSource hours() {
        return OpeningHoursSource.of(Map.of(
                "anna",
                OpeningHours.in("Europe/Lisbon")
                        .open("09:00", "18:00", TUESDAY, WEDNESDAY, SATURDAY)
                        .breakAt("13:00", "14:00")
                        .build()));
    }
}
