package io.github.bookings4j.examples.hairdresser;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.slots.Grid;
import io.github.bookings4j.slots.HolidayCalendar;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Two stylists, what they do and when they are there. */
final class Salon {

    static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    private static final HolidayCalendar HOLIDAYS = HolidayCalendar.named("Portugal")
            .with(LocalDate.parse("2026-04-25"), "Freedom Day")
            .with(LocalDate.parse("2026-05-01"), "Labour Day");

    private static final OpeningHours ANNA = OpeningHours.in(ZONE)
            .open("09:00", "17:00", MONDAY, TUESDAY, WEDNESDAY, FRIDAY)
            .open("11:00", "17:00", THURSDAY)
            .breakAt("12:30", "13:30")
            .holidays(HOLIDAYS)
            .build();

    private static final OpeningHours BEN = OpeningHours.in(ZONE)
            .open("10:00", "14:00", TUESDAY, THURSDAY, SATURDAY)
            .holidays(HOLIDAYS)
            .build();

    /** A quarter of an hour after each haircut is for the broom. */
    private static final BookableService HAIRCUT = BookableService.service("haircut")
            .lasting(Duration.ofMinutes(30))
            .buffers(Duration.ZERO, Duration.ofMinutes(15))
            .bookingNotice(Duration.ofHours(2))
            .offeredBy("anna", ZONE.getId())
            .offeredBy("ben", ZONE.getId())
            .build();

    private Salon() {}

    static Bookings bookings(InstantSource clock) {
        return Bookings.builder()
                .store(new InMemoryBookingStore())
                .services(ServiceCatalog.of(HAIRCUT))
                .slots(OpeningHoursSlotsEngine.of(Map.of("anna", ANNA, "ben", BEN))
                        .grid(Grid.every(Duration.ofMinutes(30))))
                .clock(clock)
                .build();
    }
}
