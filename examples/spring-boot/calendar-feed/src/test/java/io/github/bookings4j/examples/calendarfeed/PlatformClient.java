package io.github.bookings4j.examples.calendarfeed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** Uses the platform as browsers and calendar programs would. */
final class PlatformClient {

    private final TestRestTemplate web;

    PlatformClient(TestRestTemplate web) {
        this.web = web;
    }

    /** Somebody registered, and whom only they are reached by. */
    record Person(String header, String id, String email) {}

    Person customer() {
        return register("X-Customer", "/api/customers", Map.of("name", "Grace"));
    }

    /** In Lisbon, open from nine to noon on Mondays and Tuesdays. */
    Person provider() {
        Person provider = register("X-Provider", "/api/providers", Map.of("name", "Anna", "zone", "Europe/Lisbon"));
        List<Map<String, String>> morning = List.of(Map.of("start", "09:00", "end", "12:00"));
        ask(provider, HttpMethod.PUT, "/api/me/hours/week", Map.of("MONDAY", morning, "TUESDAY", morning));
        return provider;
    }

    /** A service of half an hour, by id; customers may cancel it until a day before. */
    String service(Person provider, String name) {
        Map<String, Object> posting =
                Map.of("name", name, "minutes", 30, "price", "40.00", "currency", "EUR", "notice_hours", 24);
        return ask(provider, HttpMethod.POST, "/api/me/services", posting)
                .path("id")
                .asText();
    }

    JsonNode book(Person customer, String service, Instant start) {
        return ask(customer, HttpMethod.POST, "/api/bookings", Map.of("service_id", service, "start", start));
    }

    JsonNode move(Person person, JsonNode booking, Instant start) {
        return ask(person, HttpMethod.PATCH, path(booking), Map.of("start", start));
    }

    JsonNode cancel(Person person, JsonNode booking) {
        return ask(person, HttpMethod.DELETE, path(booking), null);
    }

    JsonNode ask(Person person, HttpMethod method, String path, @Nullable Object body) {
        RequestEntity.BodyBuilder request =
                RequestEntity.method(method, web.getRootUri() + path).header(person.header(), person.id());
        return web.exchange(body == null ? request.build() : request.body(body), JsonNode.class)
                .getBody();
    }

    /** As a calendar program does, which knows nothing but the address, and what it was given the last time. */
    ResponseEntity<String> calendar(String path, String lastETag) {
        RequestEntity<Void> request = RequestEntity.get(web.getRootUri() + path)
                .header("If-None-Match", lastETag)
                .build();
        return web.exchange(request, String.class);
    }

    static String path(JsonNode booking) {
        return "/api/bookings/" + booking.path("id").asText();
    }

    private Person register(String header, String path, Map<String, String> profile) {
        String email = UUID.randomUUID() + "@example.org";
        Map<String, String> body = new HashMap<>(profile);
        body.put("email", email);
        JsonNode registered = web.postForEntity(path, body, JsonNode.class).getBody();
        return new Person(header, registered.path("id").asText(), email);
    }
}
