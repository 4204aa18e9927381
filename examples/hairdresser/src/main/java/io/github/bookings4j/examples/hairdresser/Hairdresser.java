package io.github.bookings4j.examples.hairdresser;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The week of Monday, 27 April 2026, at eight in the morning: what is free, and what a booking changes. Run it with
 *
 * <pre>mvn -q -pl examples/hairdresser -am compile exec:java</pre>
 *
 * <p>It says the same each time, for its clock stands still.
 */
public final class Hairdresser {

    private static final LocalDate MONDAY = LocalDate.parse("2026-04-27");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final int DAYS = 6;
    private static final Instant NOW = at(MONDAY, "08:00");

    private final Bookings bookings = Salon.bookings(InstantSource.fixed(NOW));
    private final PrintStream out;

    Hairdresser(PrintStream out) {
        this.out = out;
    }

    /** Prints the week as UTF-8, whatever the terminal says of itself. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        new Hairdresser(out).run();
    }

    void run() {
        WeekGrid free = week();
        out.println("It is Monday, 27 April 2026, 08:00 in Lisbon. Friday is Labour Day.");
        out.println();
        show("When Anna has time for a haircut (○), from two hours ahead", free);

        Booking grace = bookings.create(BookingRequest.forService("haircut")
                .provider("anna")
                .startingAt(at(TUESDAY, "10:00"))
                .customer(Customer.named("Grace"))
                .build());
        WeekGrid booked = week();
        show("Grace comes on Tuesday at 10:00 (× is no longer free)", booked.since(free));
        show(
                "Why Anna's Tuesday looks so",
                bookings.why(SlotQuery.forService("haircut").provider("anna").on(TUESDAY, Salon.ZONE)));
        show("Who has time on Tuesday morning, Anna or Ben", tuesdayMorning());

        Slot thursday = bookings.firstFree(
                        SlotQuery.forRescheduling(grace.id()).provider("anna").on(THURSDAY, Salon.ZONE))
                .orElseThrow();
        bookings.reschedule(grace.id(), thursday.start(), Actor.staff("reception"));
        show("Grace moves to Anna's first time on Thursday (+ is free again)", week().since(booked));
    }

    private WeekGrid week() {
        SlotQuery anna = SlotQuery.forService("haircut")
                .provider("anna")
                .between(at(MONDAY, "00:00"), at(MONDAY.plusDays(DAYS), "00:00"));
        return WeekGrid.of(MONDAY, DAYS, bookings.availableSlots(anna), Salon.ZONE);
    }

    private String tuesdayMorning() {
        List<Slot> slots = bookings.availableSlots(SlotQuery.forService("haircut")
                .anyProvider("anna", "ben")
                .between(at(TUESDAY, "09:00"), at(TUESDAY, "12:00")));
        return slots.stream()
                .map(slot -> slot.start().atZone(Salon.ZONE).toLocalTime() + " " + names(slot))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String names(Slot slot) {
        return slot.candidates().stream().map(ResourceSet::provider).collect(Collectors.joining(" or "));
    }

    private void show(String title, Object text) {
        out.println(title);
        out.println();
        text.toString().lines().forEach(line -> out.println("  " + line));
        out.println();
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(Salon.ZONE).toInstant();
    }
}
