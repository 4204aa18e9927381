package io.github.bookings4j.examples.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** Somebody who uses the marketplace; the password is the login. */
record Visitor(TestRestTemplate web) {

    static Visitor of(TestRestTemplate web, String login) {
        return new Visitor(web.withBasicAuth(login, login));
    }

    record Answer(HttpStatusCode status, Map<String, Object> body) {

        String text(String field) {
            return String.valueOf(body.get(field));
        }

        String id() {
            return text("id");
        }
    }

    Answer books(String service, Instant start) {
        return books(service, start, new HttpHeaders());
    }

    Answer books(String service, Instant start, HttpHeaders headers) {
        return answer(
                HttpMethod.POST,
                "/client/bookings",
                new HttpEntity<>(Map.of("service", service, "start", start), headers));
    }

    /** What the client does to a booking, such as cancelling it. */
    Answer asClient(String step, Answer booked) {
        return post("/client/bookings/" + booked.id() + "/" + step, Map.of());
    }

    /** What the provider does to a booking, such as completing it. */
    Answer asProvider(String step, Answer booked) {
        return post("/provider/bookings/" + booked.id() + "/" + step, Map.of());
    }

    Answer post(String path, Object body) {
        return answer(HttpMethod.POST, path, new HttpEntity<>(body));
    }

    Answer put(String path, Object body) {
        return answer(HttpMethod.PUT, path, new HttpEntity<>(body));
    }

    Answer delete(String path) {
        return answer(HttpMethod.DELETE, path, HttpEntity.EMPTY);
    }

    Map<String, Object> get(String path) {
        return answer(HttpMethod.GET, path, HttpEntity.EMPTY).body();
    }

    <T> List<T> list(HttpMethod method, String path, Object body, ParameterizedTypeReference<List<T>> type) {
        return web.exchange(path, method, new HttpEntity<>(body), type).getBody();
    }

    private Answer answer(HttpMethod method, String path, HttpEntity<?> request) {
        ResponseEntity<Map<String, Object>> answer =
                web.exchange(path, method, request, new ParameterizedTypeReference<>() {});
        return new Answer(answer.getStatusCode(), answer.getBody());
    }
}
