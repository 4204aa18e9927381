package io.github.bookings4j.testkit.slots;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.DayWindow;
import io.github.bookings4j.slots.HolidayCalendar;
import io.github.bookings4j.slots.OneOffHours;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.SpecialDay;
import io.github.bookings4j.slots.Validity;
import io.github.bookings4j.slots.WeeklyHours;
import io.github.bookings4j.testkit.random.Dice;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opening hours are plain records, which a host keeps as JSON without a line of code. */
class HoursAsJsonTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void allThatThereIsComesBackAsItWas() throws IOException {
        OpeningHours hours = OpeningHours.in("Europe/Lisbon")
                .open(DayWindow.of("09:00", "17:00").withCapacity(6), MONDAY, TUESDAY)
                .breakAt("12:00", "13:00")
                .weekly(WeeklyHours.open(List.of(DayWindow.wholeDay())).during(Validity.between(CHRISTMAS, CHRISTMAS)))
                .special(SpecialDay.closed(CHRISTMAS).named("Christmas"))
                .openOn(CHRISTMAS.plusDays(1), DayWindow.of("20:00", "02:00"))
                .holidays(HolidayCalendar.named("Portugal").with(LocalDate.of(2026, 4, 25), "Dia da Liberdade"))
                .once(OneOffHours.at(TimeRange.of(Instant.parse("2026-12-27T09:00:00Z"), Duration.ofHours(2)))
                        .withCapacity(3))
                .validFrom(LocalDate.of(2026, 1, 1))
                .build();
        assertThat(read(json.writeValueAsString(hours))).isEqualTo(hours);
    }

    @Test
    void anyHoursComeBackAsTheyWere() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            OpeningHours hours = new RandomHours(new Dice(seed), CHRISTMAS).in(ZoneId.of("Asia/Kathmandu"));
            assertThat(read(json.writeValueAsString(hours))).isEqualTo(hours);
        }
    }

    @Test
    void whatIsAbsentIsEmpty() throws IOException {
        String text = """
                {"zone": "UTC", "weekly": [{"days": ["MONDAY"], "windows": [{"start": "09:00", "end": "17:00"}]}]}
                """;
        assertThat(read(text))
                .isEqualTo(OpeningHours.in(ZoneId.of("UTC"))
                        .open("09:00", "17:00", MONDAY)
                        .build());
    }

    @Test
    void holidaysNeedNoName() throws IOException {
        String text = """
                {"zone": "UTC", "holidays": {"days": [{"date": "2026-12-25"}]}}
                """;
        assertThat(read(text).holidays()).isEqualTo(HolidayCalendar.named("").with(SpecialDay.closed(CHRISTMAS)));
    }

    @Test
    void aDayWithoutWindowsIsClosed() throws IOException {
        String text = """
                {"zone": "UTC", "specialDays": [{"date": "2026-12-25"}], "holidays": {"name": "", "days": []}}
                """;
        assertThat(read(text).specialDays()).containsExactly(SpecialDay.closed(CHRISTMAS));
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsField() {
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("zone: must not be null");
        assertThatThrownBy(() -> read("{\"zone\": \"UTC\", \"weekly\": [{\"days\": []}]}"))
                .hasMessageContaining("days.size: must be 1 to 7, was 0");
    }

    private OpeningHours read(String text) throws IOException {
        return json.readValue(text, OpeningHours.class);
    }
}
