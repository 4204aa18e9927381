package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LockRevisionsTest {

    private static final LockRevisions BEFORE = new LockRevisions(Map.of(3, 7L, 5, 0L));

    @Test
    void whatOnlyWeHaveLockedIsOneMore() {
        assertThat(new LockRevisions(Map.of(3, 8L, 5, 1L)).areOneMoreThan(BEFORE))
                .isTrue();
    }

    @Test
    void whatSomebodyElseHasLockedTooIsNot() {
        assertThat(new LockRevisions(Map.of(3, 8L, 5, 2L)).areOneMoreThan(BEFORE))
                .isFalse();
    }

    @Test
    void whatWeHaveNotLockedIsNot() {
        assertThat(BEFORE.areOneMoreThan(BEFORE)).isFalse();
    }

    @Test
    void aRowThatWasNotSeenBeforeIsNot() {
        assertThat(new LockRevisions(Map.of(3, 8L, 9, 1L)).areOneMoreThan(BEFORE))
                .isFalse();
    }
}
