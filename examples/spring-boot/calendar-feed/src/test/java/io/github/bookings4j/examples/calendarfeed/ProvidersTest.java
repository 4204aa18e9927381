package io.github.bookings4j.examples.calendarfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.examples.calendarfeed.PlatformClient.Person;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@PlatformTest
class ProvidersTest {

    private static final Instant MONDAY_NINE = Instant.parse("2030-01-14T09:00:00Z");

    @Autowired
    private PlatformClient platform;

    @Autowired
    private SettableClock clock;

    private Person anna;
    private Person grace;
    private String haircut;

    @BeforeEach
    void aServiceIsPosted() {
        clock.set(Instant.parse("2030-01-07T08:00:00Z"));
        anna = platform.provider();
        grace = platform.customer();
        haircut = platform.service(anna, "Haircut-" + anna.id());
    }

    @Test
    void aDayOfItsOwnBeatsTheWeekUntilItIsTakenBack() {
        assertThat(free("2030-01-14")).hasSize(6).startsWith("2030-01-14T09:00:00Z");
        String monday = "/api/me/hours/2030-01-14";

        platform.ask(anna, HttpMethod.PUT, monday, List.of(Map.of("start", "14:00", "end", "15:00")));
        assertThat(free("2030-01-14")).containsExactly("2030-01-14T14:00:00Z", "2030-01-14T14:30:00Z");

        platform.ask(anna, HttpMethod.PUT, monday, List.of());
        assertThat(free("2030-01-14")).isEmpty();

        platform.ask(anna, HttpMethod.DELETE, monday, null);
        assertThat(free("2030-01-14")).hasSize(6);
    }

    @Test
    void aSearchFindsServicesAndWhenTheyAreNextFree() {
        JsonNode hits = platform.ask(grace, HttpMethod.GET, "/api/services?text=CUT-" + anna.id(), null);

        assertThat(hits).hasSize(1);
        assertThat(hits.at("/0/provider").asText()).isEqualTo("Anna");
        assertThat(hits.at("/0/next_free").asText()).isEqualTo("2030-01-07T09:00:00Z");
    }

    @Test
    void ofTwoWhoWantTheSameTimeOneGetsIt() throws Exception {
        ExecutorService customers = Executors.newFixedThreadPool(2);
        Callable<JsonNode> booking = () -> platform.book(platform.customer(), haircut, MONDAY_NINE);
        List<String> outcomes = new ArrayList<>();
        for (Future<JsonNode> answer : customers.invokeAll(List.of(booking, booking))) {
            outcomes.add(answer.get().path("status").asText());
        }
        customers.shutdown();

        assertThat(outcomes).containsExactlyInAnyOrder("CONFIRMED", "409");
    }

    @Test
    void everybodySeesTheirOwnOnly() {
        JsonNode booking = platform.book(grace, haircut, MONDAY_NINE);

        for (Person own : List.of(grace, anna)) {
            assertThat(platform.ask(own, HttpMethod.GET, PlatformClient.path(booking), null))
                    .isEqualTo(booking);
            assertThat(platform.ask(own, HttpMethod.GET, "/api/bookings", null)).hasSize(1);
        }
        for (Person other : List.of(platform.customer(), platform.provider())) {
            assertThat(platform.cancel(other, booking).path("status").asInt()).isEqualTo(404);
            assertThat(platform.ask(other, HttpMethod.GET, "/api/bookings", null))
                    .isEmpty();
        }
    }

    @Test
    void customersKeepToTheNoticeAndProvidersNeedNot() {
        JsonNode booking = platform.book(grace, haircut, MONDAY_NINE);
        clock.set(MONDAY_NINE.minusSeconds(3600));

        assertThat(platform.cancel(grace, booking).at("/reasons/0/code").asText())
                .isEqualTo("CHANGE_NOTICE");
        assertThat(platform.cancel(anna, booking).path("status").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void customersPostNothing() {
        JsonNode refused = platform.ask(grace, HttpMethod.PUT, "/api/me/hours/week", Map.of());

        assertThat(refused.path("status").asInt()).isEqualTo(403);
    }

    private List<String> free(String day) {
        String range = "?from=%sT00:00:00Z&to=%sT23:00:00Z".formatted(day, day);
        List<String> starts = new ArrayList<>();
        platform.ask(grace, HttpMethod.GET, "/api/services/" + haircut + "/slots" + range, null)
                .forEach(start -> starts.add(start.asText()));
        return starts;
    }
}
