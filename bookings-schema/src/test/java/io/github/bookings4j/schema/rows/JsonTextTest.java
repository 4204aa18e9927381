package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingState;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CancelledHow;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void metadataIsAnObjectInAlphabeticalOrder() {
        Map<String, String> metadata = Map.of("b", "\"quoted\" \n\uD83D\uDC87", "a", "", "c", "null");
        assertThat(JsonText.of(metadata))
                .isEqualTo("{\"a\":\"\",\"b\":\"\\\"quoted\\\" \\n\uD83D\uDC87\",\"c\":\"null\"}");
        assertThat(JsonText.map(JsonText.of(metadata))).isEqualTo(metadata);
        assertThat(JsonText.of(Map.of())).isEqualTo("{}");
        assertThat(JsonText.map("{}")).isEmpty();
    }

    @Test
    void namesAreAnArrayInAlphabeticalOrder() {
        assertThat(JsonText.of(Set.of("metadata", "customer.name"))).isEqualTo("[\"customer.name\",\"metadata\"]");
        assertThat(JsonText.list("[\"b\",\"a\"]")).isEqualTo(List.of("b", "a"));
        assertThat(JsonText.of(Set.of())).isEqualTo("[]");
        assertThat(JsonText.list("[]")).isEmpty();
    }

    /** Hosts may read it with their own SQL, and later versions have to. */
    @Test
    void aStateHasThisForm() {
        assertThat(JsonText.of(Samples.full().state()))
                .isEqualTo("{\"status\":\"PENDING\",\"expiresAt\":\"2030-01-07T10:10:00.000001Z\","
                        + "\"start\":\"2030-01-07T10:00:00.000001Z\",\"end\":\"2030-01-07T10:30:00.000001Z\","
                        + "\"resources\":[\"zoe\",\"room-2\",\"anna\"],\"partySize\":3,\"units\":2,"
                        + "\"addOns\":[{\"id\":\"oil\",\"name\":\"Oil\",\"extraDuration\":\"PT0S\",\"priceType\":\"FROM\","
                        + "\"amount\":\"3.00\",\"currency\":\"EUR\",\"perPerson\":false},"
                        + "{\"id\":\"feet\",\"name\":\"Feet\",\"extraDuration\":\"PT10M1S\",\"priceType\":\"FREE\","
                        + "\"perPerson\":false}],"
                        + "\"total\":{\"kind\":\"AT_LEAST\",\"amount\":\"152.70\",\"currency\":\"EUR\"}}");
    }

    @Test
    void aStateComesBack() {
        Booking cancelled = Samples.bare().toBuilder()
                .status(BookingStatus.CANCELLED)
                .cancelledHow(Optional.of(CancelledHow.LAPSED))
                .build();
        for (Booking booking : List.of(Samples.bare(), Samples.full(), cancelled)) {
            assertThat(JsonText.state(JsonText.of(booking.state()))).isEqualTo(booking.state());
        }
    }

    @Test
    void whatALaterVersionAddedIsLookedPast() {
        BookingState state = Samples.full().state();
        String more = "{\"new\":{\"a\":[1,null,{}]}," + JsonText.of(state).substring(1);
        assertThat(JsonText.state(more)).isEqualTo(state);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.state("{\"status\":\"PENDING\"}"))
                .withMessageContaining("total");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.map("[]"))
                .withMessageContaining("JsonObject");
        assertThatThrownBy(() -> JsonText.list("[\"cut")).isInstanceOf(UncheckedIOException.class);
    }
}
