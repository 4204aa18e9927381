package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.Tenant;
import org.junit.jupiter.api.Test;

class CalendarIdTest {

    /** It is stored: another value would be another calendar. */
    @Test
    void aCalendarHasTheSameIdForEver() {
        assertThat(CalendarId.of(Tenant.none(), "anna")).hasToString("5e655e88-3ecc-3d11-852b-0c60cf735153");
    }

    @Test
    void tenantAndResourceDoNotRunIntoEachOther() {
        assertThat(CalendarId.of(Tenant.of("a"), "bc")).isNotEqualTo(CalendarId.of(Tenant.of("ab"), "c"));
        assertThat(CalendarId.of(Tenant.of("1:a"), "b")).isNotEqualTo(CalendarId.of(Tenant.of("1"), "a1:b"));
    }
}
