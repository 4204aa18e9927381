package io.github.bookings4j;

import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Rule;
import org.junit.jupiter.api.Test;

/** R18, R19: explain says what create would, also under a key that was used before. */
class ExplainRepeatedRequestTest {

    private final Host host = new Host();

    ExplainRepeatedRequestTest() {
        host.book(request("10:00").idempotencyKey("k-1"));
    }

    @Test
    void theSameRequestWouldBeGrantedAgain() {
        assertThat(host.explain(request("10:00").idempotencyKey("k-1"))).isEmpty();
    }

    @Test
    void anotherRequestWouldBeAMismatch() {
        assertThat(host.explain(request("12:00").idempotencyKey("k-1"))).containsExactly(Rule.IDEMPOTENCY_MISMATCH);
    }
}
