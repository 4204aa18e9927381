package io.github.bookings4j.examples.reminders;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;

/** Uses the practice as a browser would. */
final class PracticeClient {

    private static final Instant FIRST_MONDAY = Instant.parse("2030-01-07T08:00:00Z");

    private final TestRestTemplate web;
    private final SettableClock clock;
    private final AtomicInteger weeks = new AtomicInteger();

    PracticeClient(TestRestTemplate web, SettableClock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** Each test has a week of its own, and nobody has booked in it yet: it is Monday, eight o'clock. */
    Instant nextMonday() {
        Instant monday = FIRST_MONDAY.plus(Duration.ofDays(7L * weeks.getAndIncrement()));
        clock.set(monday);
        return monday;
    }

    /** A new customer, by id, whom only one phone number and one address reach. */
    String customer() {
        String phone = UUID.randomUUID().toString();
        Map<String, String> profile = Map.of("name", "Grace", "email", phone + "@example.org", "phone", phone);
        return ask(HttpMethod.POST, "/api/customers", profile).path("id").asText();
    }

    String phoneOf(String customer) {
        return asStaff(HttpMethod.GET, "/api/customers/" + customer, null)
                .path("phone")
                .asText();
    }

    String emailOf(String customer) {
        return phoneOf(customer) + "@example.org";
    }

    JsonNode book(String customer, String service, Instant start) {
        return asCustomer(customer, HttpMethod.POST, "/api/bookings", Map.of("service_id", service, "start", start));
    }

    JsonNode bookWith(String provider, String customer, String service, Instant start) {
        Map<String, Object> wish = Map.of("service_id", service, "start", start, "provider", provider);
        return asCustomer(customer, HttpMethod.POST, "/api/bookings", wish);
    }

    JsonNode bookUnderKey(String key, String customer, String service, Instant start) {
        Map<String, Object> wish = Map.of("service_id", service, "start", start);
        return ask(HttpMethod.POST, "/api/bookings", wish, "X-Customer", customer, "Idempotency-Key", key);
    }

    /** Goes to where one pays, and does. */
    JsonNode pay(String customer, JsonNode booking) {
        String checkout = "/api/bookings/" + booking.path("id").asText() + "/checkout";
        String payAt = asCustomer(customer, HttpMethod.POST, checkout, null)
                .path("pay_at")
                .asText();
        return ask(HttpMethod.POST, payAt, null);
    }

    JsonNode asStaff(HttpMethod method, String path, @Nullable Object body) {
        return ask(method, path, body, "X-Staff", "reception");
    }

    JsonNode asCustomer(String customer, HttpMethod method, String path, @Nullable Object body) {
        return ask(method, path, body, "X-Customer", customer);
    }

    JsonNode ask(HttpMethod method, String path, @Nullable Object body, String... headers) {
        RequestEntity.BodyBuilder request = RequestEntity.method(method, web.getRootUri() + path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return web.exchange(body == null ? request.build() : request.body(body), JsonNode.class)
                .getBody();
    }
}
