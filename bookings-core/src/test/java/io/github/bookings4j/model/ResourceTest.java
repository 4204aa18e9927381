package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** R19: what is no zone is unusable input like any other. */
class ResourceTest {

    @Test
    void aZoneMustBeKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resource.of("anna", "Mars/Olympus_Mons"))
                .withMessageStartingWith("resource.zone:");
    }
}
