package io.github.bookings4j.examples.salon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SalonApplicationTest {

    private static final String DAY = "/slots?from=2030-01-08T00:00:00Z&to=2030-01-09T00:00:00Z";

    @Autowired
    private TestRestTemplate web;

    @Autowired
    private JdbcClient sql;

    @TestConfiguration(proxyBeanMethods = false)
    static class LongBefore {

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(Instant.parse("2030-01-07T12:00:00Z"));
        }
    }

    @Test
    void whatIsTakenIsFreeNoMore() {
        assertThat(free()).hasSize(14).startsWith("2030-01-08T09:00:00Z", "2030-01-08T09:30:00Z");

        ResponseEntity<String> taken = book("2030-01-08T09:00:00Z");

        assertThat(taken.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(taken.getBody()).contains("\"reference\":\"BK-2030-");
        assertThat(free()).hasSize(12).startsWith("2030-01-08T10:00:00Z");
        assertThat(invoices()).isEqualTo(1);
    }

    @Test
    void aRefusalSaysWhyAndLeavesNoInvoice() {
        book("2030-01-08T09:00:00Z");

        ResponseEntity<String> refused = book("2030-01-08T09:00:00Z");

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(refused.getBody()).contains("OVERLAP", "DUPLICATE");
        assertThat(invoices()).isEqualTo(1);
    }

    @Test
    void whatCannotBeUnderstoodIsNamed() {
        ResponseEntity<String> bad =
                web.getForEntity("/slots?from=2030-01-08T00:00:00Z&to=2130-01-08T00:00:00Z", String.class);
        assertThat(bad.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(bad.getBody()).contains("range: must be at most");
    }

    @Test
    void aRequestThatLeavesSomethingOutIsRefused() {
        ResponseEntity<String> half = web.postForEntity("/bookings", Map.of("name", "Grace"), String.class);
        assertThat(half.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private ResponseEntity<String> book(String start) {
        return web.postForEntity(
                "/bookings", Map.of("start", start, "name", "Grace", "email", "grace@example.org"), String.class);
    }

    private List<String> free() {
        String[] starts = web.getForObject(DAY, String[].class);
        return List.of(starts);
    }

    private int invoices() {
        return sql.sql("select count(*) from invoice").query(Integer.class).single();
    }
}
