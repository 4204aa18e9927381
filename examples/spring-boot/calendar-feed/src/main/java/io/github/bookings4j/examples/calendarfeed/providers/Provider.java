package io.github.bookings4j.examples.calendarfeed.providers;

import io.github.bookings4j.model.Customer;
import io.github.bookings4j.slots.DayWindow;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.SpecialDay;
import io.github.bookings4j.slots.WeeklyHours;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who offers services; the id is that of the resource that is booked. */
@Entity
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class Provider {

    @Id
    private String id;

    private String name;
    private String email;

    @Convert(converter = HoursAsJson.class)
    private OpeningHours hours;

    @SuppressWarnings("UnusedVariable") // A query reads it.
    private @Nullable String calendarKey;

    @Version
    private @Nullable Long version;

    /** For the persistence provider. */
    protected Provider() {}

    /** A new one, closed at all times yet. */
    public Provider(Customer contact, ZoneId zone) {
        this.id = UUID.randomUUID().toString();
        this.name = contact.name().orElseThrow();
        this.email = contact.email().orElseThrow();
        this.hours = OpeningHours.in(zone).build();
    }

    /** From now on open every week at these hours; special days stay. */
    public void openWeekly(Map<DayOfWeek, List<DayWindow>> windows) {
        List<WeeklyHours> week = windows.entrySet().stream()
                .map(day -> WeeklyHours.open(day.getValue(), day.getKey()))
                .toList();
        setHours(week, hours.specialDays());
    }

    /** On that date open at these hours, whatever the week says; without any, a day off. */
    public void openOn(LocalDate date, List<DayWindow> windows) {
        SpecialDay day =
                windows.isEmpty() ? SpecialDay.closed(date) : SpecialDay.open(date, windows.toArray(DayWindow[]::new));
        setHours(hours.weekly(), Stream.concat(otherThan(date), Stream.of(day)).toList());
    }

    /** On that date open as every week again. */
    public void openAsUsualOn(LocalDate date) {
        setHours(hours.weekly(), otherThan(date).toList());
    }

    /** From now on the calendar is read under the secret that has this key, and under no other. */
    public void setCalendarKey(String key) {
        this.calendarKey = key;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public OpeningHours hours() {
        return hours;
    }

    private Stream<SpecialDay> otherThan(LocalDate date) {
        return hours.specialDays().stream().filter(day -> !day.date().equals(date));
    }

    private void setHours(List<WeeklyHours> weekly, List<SpecialDay> specialDays) {
        hours = new OpeningHours(
                hours.zone(), weekly, specialDays, hours.holidays(), hours.oneOffs(), hours.validity());
    }
}
