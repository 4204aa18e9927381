package io.github.bookings4j.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bookings4j.Bookings;
import io.github.bookings4j.memory.InMemoryBookingStore;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.By;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionTableTest {

    private static final Instant START = Instant.parse("2025-01-01T09:00:00Z");
    private static final By STAFF = By.of(Actor.staff("staff"));

    static Stream<JsonNode> table() {
        JsonNode table = ConformanceFile.shipped().cases().stream()
                .filter(one -> one.id().equals("TRN-01"))
                .findFirst()
                .orElseThrow()
                .body()
                .at("/then/table");
        return StreamSupport.stream(table.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("table")
    @DisplayName("TRN-01 every step from every status")
    void everyStepFromEveryStatus(JsonNode line) {
        Stage stage = new Stage(new InMemoryBookingStore(), Conditions.none());
        BookingId id = stage.make(List.of(given(line.get("from").textValue()))).get(0);
        stage.setClock(Optional.of(START));

        Outcome outcome = stage.observe(
                Optional.of(id),
                () -> command(stage.bookings(), id, line.get("op").textValue()));

        Booking before = outcome.before().orElseThrow();
        Booking after = outcome.after().orElseThrow();
        switch (line.get("result").textValue()) {
            case "REJECT" -> {
                assertThat(outcome.codes()).isEqualTo(Set.of("INVALID_TRANSITION"));
                assertThat(after).isEqualTo(before);
            }
            case "NO_OP" -> {
                assertThat(outcome.accepted()).isTrue();
                assertThat(outcome.added()).isEmpty();
                assertThat(after).isEqualTo(before);
            }
            default -> {
                assertThat(outcome.added()).hasSize(1);
                assertThat(after.status()).hasToString(line.get("result").textValue());
            }
        }
    }

    private static GivenBooking given(String status) {
        return new GivenBooking(
                Optional.empty(), "service", Terms.standard(), START, List.of(), GivenStatus.valueOf(status), 1);
    }

    private static Booking command(Bookings bookings, BookingId id, String op) {
        return switch (op) {
            case "CONFIRM" -> bookings.confirm(id, STAFF);
            case "CANCEL" -> bookings.cancel(id, STAFF);
            case "COMPLETE" -> bookings.complete(id, STAFF);
            case "NO_SHOW" -> bookings.noShow(id, STAFF);
            default -> throw new IllegalArgumentException(op);
        };
    }
}
