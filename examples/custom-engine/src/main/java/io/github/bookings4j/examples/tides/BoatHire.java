package io.github.bookings4j.examples.tides;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.slots.Slot;
import io.github.bookings4j.slots.SlotQuery;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Hires out boats by the tide. Run it with
 *
 * <pre>mvn -q -pl examples/custom-engine -am compile exec:java</pre>
 *
 * <p>It says the same each time, for its clock stands still.
 */
public final class BoatHire {

    private static final LocalDate SATURDAY = LocalDate.parse("2026-06-06");
    private static final int DAYS = 5;

    private final Bookings bookings = Harbour.bookings(InstantSource.fixed(at(SATURDAY, "08:00")));
    private final PrintStream out;

    BoatHire(PrintStream out) {
        this.out = out;
    }

    /** Prints when boats can be had, hires two, and prints what is left. */
    public static void main(String... args) {
        new BoatHire(System.out).run();
    }

    void run() {
        out.println("Dinghies for 90 minutes: when they leave, and how many there are");
        days();

        Slot first = bookings.firstFree(SlotQuery.forService("dinghy").units(2).on(SATURDAY, Harbour.ZONE))
                .orElseThrow();
        bookings.create(hire(first.start()).units(2).build());
        out.println();
        out.println("Ada has hired two of them on Saturday, for " + time(first.start()));
        days();

        out.println();
        out.println("And at 15:00 on Saturday?");
        bookings.explain(hire(at(SATURDAY, "15:00")).build()).forEach(refusal -> out.println("  " + refusal));
    }

    private BookingRequest.Builder hire(Instant start) {
        return BookingRequest.forService("dinghy").startingAt(start).customer(Customer.named("Ada"));
    }

    private void days() {
        SATURDAY.datesUntil(SATURDAY.plusDays(DAYS)).forEach(this::day);
    }

    private void day(LocalDate date) {
        List<Slot> slots =
                bookings.availableSlots(SlotQuery.forService("dinghy").on(date, Harbour.ZONE));
        out.println(slots.stream()
                .map(slot -> time(slot.start()) + " (" + slot.capacityLeft() + ")")
                .collect(Collectors.joining("  ", "  " + date + "  ", "")));
    }

    private static LocalTime time(Instant instant) {
        return instant.atZone(Harbour.ZONE).toLocalTime();
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(Harbour.ZONE).toInstant();
    }
}
