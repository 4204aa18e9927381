package io.github.bookings4j.examples.consultants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** Somebody who uses the marketplace; the password is the name. */
record Visitor(TestRestTemplate web) {

    static Visitor of(TestRestTemplate web, String name) {
        return new Visitor(web.withBasicAuth(name, name));
    }

    record Answer(HttpStatusCode status, Map<String, Object> body) {

        String text(String field) {
            return String.valueOf(body.get(field));
        }

        /** The id of a booking, be it what was answered or a part of it. */
        String booking() {
            return body.get("booking") instanceof Map<?, ?> booking ? String.valueOf(booking.get("id")) : text("id");
        }
    }

    Answer publishes(Instant start, Instant end, int places) {
        return post("/consultant/availability", List.of(Map.of("start", start, "end", end, "places", places)));
    }

    Answer holds(String consultant, Instant start) {
        return post("/client/bookings", Map.of("consultant", consultant, "start", start));
    }

    Answer pays(Answer held) {
        return post("/sandbox/" + held.text("payment"), Map.of());
    }

    Answer verifies(Answer held) {
        return post("/payments/" + held.text("payment") + "/verified", Map.of());
    }

    Answer payment(Answer held) {
        return answer(HttpMethod.GET, "/payments/" + held.text("payment"), null);
    }

    /** Holds a place, pays for it and has that verified. */
    Answer takes(String consultant, Instant start) {
        Answer held = holds(consultant, start);
        pays(held);
        verifies(held);
        return held;
    }

    Answer post(String path, Object body) {
        return answer(HttpMethod.POST, path, body);
    }

    List<Map<String, Object>> list(String path) {
        return web.exchange(path, HttpMethod.GET, null, new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .getBody();
    }

    private Answer answer(HttpMethod method, String path, Object body) {
        ResponseEntity<Map<String, Object>> answer =
                web.exchange(path, method, new HttpEntity<>(body), new ParameterizedTypeReference<>() {});
        return new Answer(answer.getStatusCode(), answer.getBody());
    }
}
