package io.github.bookings4j.spring;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application with one service: a haircut by Anna. */
public final class Salon {

    /** A Monday. */
    public static final Instant NINE = Instant.parse("2030-01-07T09:00:00Z");

    private Salon() {}

    /** A haircut at that many hours after nine. */
    public static BookingRequest haircut(int hoursAfterNine) {
        return BookingRequest.forService("haircut")
                .provider("anna")
                .startingAt(NINE.plus(Duration.ofHours(hoursAfterNine)))
                .customer(Customer.named("Grace").email("grace@example.org"))
                .build();
    }

    /** Its services, and what time it is. */
    @Configuration(proxyBeanMethods = false)
    public static final class Services {

        @Bean
        ServiceCatalog services() {
            return ServiceCatalog.of(BookableService.service("haircut")
                    .lasting(Duration.ofHours(1))
                    .offeredBy("anna", "UTC")
                    .build());
        }

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z"));
        }
    }

    /** When it is open. */
    @Configuration(proxyBeanMethods = false)
    public static final class Hours {

        @Bean
        OpeningHoursSource hours() {
            return OpeningHoursSource.of(Map.of(
                    "anna",
                    OpeningHours.in(ZoneId.of("UTC"))
                            .open("09:00", "17:00", DayOfWeek.values())
                            .build()));
        }
    }
}
