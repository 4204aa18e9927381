package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private final List<Long> waits = new ArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final Retries retries = new Retries(new Random(42), waits::add);

    @Test
    void whatSucceedsAtOnceIsNotRunAgain() {
        assertThat(retries.call(() -> attempts.incrementAndGet())).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void aDeadlockIsTriedAgainUntilItSucceeds() {
        int answer = retries.call(() -> attempts.incrementAndGet() < 4 ? deadlock() : 42);
        assertThat(answer).isEqualTo(42);
        assertThat(waits).hasSize(3);
    }

    @Test
    void thereIsAnEnd() {
        assertThatThrownBy(() -> retries.call(() -> {
                    attempts.incrementAndGet();
                    return deadlock();
                }))
                .hasRootCauseMessage("deadlock");
        assertThat(attempts).hasValue(Retries.ATTEMPTS);
    }

    @Test
    void waitsAreBoundedAndOfRandomLength() {
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> retries.call(RetriesTest::deadlock)).hasRootCauseMessage("deadlock");
        }
        assertThat(waits).allMatch(wait -> wait >= 0 && wait <= 250);
        assertThat(waits.stream().distinct()).hasSizeGreaterThan(100);
        assertThat(waits.get(0)).isLessThanOrEqualTo(8);
    }

    @Test
    void anythingElseIsNotTriedAgain() {
        assertThatThrownBy(() -> retries.call(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException(new SQLException("lock timeout", "55P03"));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(attempts).hasValue(1);
    }

    @Test
    void whoIsInterruptedWhileWaitingGivesUpAndStaysInterrupted() {
        Retries interrupted = new Retries(new Random(42), millis -> {
            throw new InterruptedException();
        });
        assertThatThrownBy(() -> interrupted.call(RetriesTest::deadlock)).hasRootCauseMessage("deadlock");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int deadlock() {
        throw new IllegalStateException(new SQLException("deadlock", "40P01"));
    }
}
