package io.github.bookings4j.examples.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.examples.calendarfeed.PlatformClient.Person;
import io.github.bookings4j.testkit.SettableClock;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@PlatformTest
class CalendarTest {

    private static final Instant MONDAY_NINE = Instant.parse("2030-01-14T09:00:00Z");
    private static final Instant TUESDAY_TEN = Instant.parse("2030-01-15T10:00:00Z");

    @Autowired
    private PlatformClient platform;

    @Autowired
    private SettableClock clock;

    private Person anna;
    private Person grace;
    private String haircut;
    private String address;

    @BeforeEach
    void aCalendarIsSubscribedTo() {
        clock.set(Instant.parse("2030-01-07T08:00:00Z"));
        anna = platform.provider();
        grace = platform.customer();
        haircut = platform.service(anna, "Haircut");
        address = subscribe();
    }

    @Test
    void whatIsBookedIsInTheCalendarOfItsProviderOnly() {
        JsonNode booking = platform.book(grace, haircut, MONDAY_NINE);
        Person bea = platform.provider();
        platform.book(grace, platform.service(bea, "Massage"), TUESDAY_TEN);

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(value(event, "UID")).startsWith(booking.path("id").asText());
            assertThat(value(event, "SUMMARY")).isEqualTo("Haircut: Grace");
            assertThat(value(event, "DTSTART")).isEqualTo("20300114T090000Z");
            assertThat(value(event, "DTEND")).isEqualTo("20300114T093000Z");
            assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
            assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        });
    }

    @Test
    void whatACustomerWritesCannotBecomeAnEventOfItsOwn() {
        Map<String, Object> wish = Map.of(
                "service_id",
                haircut,
                "start",
                MONDAY_NINE,
                "note",
                "Hello\rEND:VEVENT\rBEGIN:VEVENT\rUID:forged\r\nSUMMARY:Forged");
        platform.ask(grace, HttpMethod.POST, "/api/bookings", wish);

        assertThat(platform.calendar(address, "").getBody())
                .doesNotContainPattern("\r(?!\n)")
                .containsOnlyOnce("BEGIN:VEVENT\r\n");
    }

    @Test
    void whatIsMovedAndCancelledStaysOneEventWithAHigherSequence() {
        JsonNode booking = platform.book(grace, haircut, MONDAY_NINE);
        String uid = value(events().get(0), "UID");

        platform.move(grace, booking, TUESDAY_TEN);
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(value(event, "UID")).isEqualTo(uid);
            assertThat(value(event, "DTSTART")).isEqualTo("20300115T100000Z");
            assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        });

        platform.cancel(grace, booking);
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(value(event, "UID")).isEqualTo(uid);
            assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
            assertThat(value(event, "SEQUENCE")).isEqualTo("2");
        });
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        platform.book(grace, haircut, MONDAY_NINE);
        ResponseEntity<String> first = platform.calendar(address, "\"none\"");
        String eTag = first.getHeaders().getETag();
        clock.advance(Duration.ofHours(1));

        assertThat(platform.calendar(address, eTag).getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);

        platform.book(grace, haircut, TUESDAY_TEN);
        assertThat(platform.calendar(address, eTag).getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void aSecretThatIsWrongOrReplacedIsNotFound() {
        assertThat(status(address)).isEqualTo(HttpStatus.OK);
        assertThat(status("/calendars/guessed.ics")).isEqualTo(HttpStatus.NOT_FOUND);

        String replaced = address;
        address = subscribe();

        assertThat(status(replaced)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status(address)).isEqualTo(HttpStatus.OK);
    }

    private String subscribe() {
        return platform.ask(anna, HttpMethod.POST, "/api/me/calendar", null)
                .path("path")
                .asText();
    }

    private HttpStatus status(String path) {
        return HttpStatus.valueOf(
                platform.calendar(path, "\"none\"").getStatusCode().value());
    }

    private List<VEvent> events() {
        try {
            String text = platform.calendar(address, "\"none\"").getBody();
            return new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
