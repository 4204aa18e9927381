package io.github.bookings4j.examples.reminders.practice;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.github.bookings4j.examples.reminders.deposits.DepositTerms;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is on offer, when, and against which deposit. */
@Configuration(proxyBeanMethods = false)
public class Practice {

    /** Where it is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    @Bean
    ServiceCatalog services() {
        BookableService massage = BookableService.service("massage")
                .named("Massage")
                .lasting(Duration.ofMinutes(60))
                .buffers(Duration.ZERO, Duration.ofMinutes(15))
                .price(Price.fixed(Money.of("60.00", "EUR")))
                .changePolicy(ChangePolicy.notice(Duration.ofHours(24)))
                .offeredBy("anna", ZONE)
                .offeredBy("bea", ZONE)
                .build();
        BookableService consultation = BookableService.service("consultation")
                .named("Consultation")
                .lasting(Duration.ofMinutes(30))
                .changePolicy(ChangePolicy.notice(Duration.ofHours(2)))
                .offeredBy("anna", ZONE)
                .build();
        return ServiceCatalog.of(massage, consultation);
    }

    @Bean
    OpeningHoursSource hours() {
        OpeningHours weekdays = OpeningHours.in(ZONE)
                .open("09:00", "17:00", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                .build();
        return OpeningHoursSource.of(Map.of("anna", weekdays, "bea", weekdays));
    }

    @Bean
    DepositTerms depositTerms(@Value("${deposits.pay-within}") Duration payWithin) {
        return new DepositTerms(Map.of("massage", Money.of("20.00", "EUR")), payWithin);
    }
}
