package io.github.bookings4j.schema.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.LockKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LockStripesTest {

    private static final Tenant ACME = Tenant.of("acme");

    /** Two versions of this library may run on one database at a time: they must lock the same rows. */
    @Test
    void aKeyHasTheSameRowForEver() {
        assertThat(LockStripes.of(Tenant.none(), LockKey.calendar("anna"))).isEqualTo(15433);
        assertThat(LockStripes.of(ACME, LockKey.idempotency("key-1"))).isEqualTo(990);
        assertThat(LockStripes.ofCalendar(ACME, "anna")).isEqualTo(LockStripes.of(ACME, LockKey.calendar("anna")));
    }

    @Test
    void tenantKindAndNameAllMatter() {
        assertThat(Set.of(
                        LockStripes.of(ACME, LockKey.calendar("a")),
                        LockStripes.of(Tenant.of("acme2"), LockKey.calendar("a")),
                        LockStripes.of(ACME, LockKey.limit("a")),
                        LockStripes.of(ACME, LockKey.calendar("b"))))
                .hasSize(4);
    }

    @Test
    void everyRowIsUsedAndNoOther() {
        Set<Integer> used = IntStream.range(0, 300_000)
                .mapToObj(i -> LockStripes.ofCalendar(ACME, "chair-" + i))
                .collect(Collectors.toSet());
        assertThat(used).hasSize(LockStripes.COUNT).allMatch(stripe -> stripe >= 0 && stripe < LockStripes.COUNT);
    }

    @Test
    void rowsAreDistinctAndComeByNumber() {
        List<LockKey> keys = IntStream.range(0, 2_000)
                .mapToObj(i -> LockKey.calendar("chair-" + i % 1_000))
                .toList();
        List<Integer> stripes = LockStripes.of(ACME, keys);
        assertThat(stripes).isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void onlyCalendarsNeedToKnowTheLongestBusyTime() {
        LockKey calendar = LockKey.calendar("anna");
        LockKey limit = LockKey.limit("haircut");
        assertThat(LockStripes.widest(ACME, List.of(calendar, limit), Duration.ofMinutes(45)))
                .containsOnly(entry(LockStripes.of(ACME, limit), 0L), entry(LockStripes.of(ACME, calendar), 2_700L));
    }

    @Test
    void secondsAreRoundedUp() {
        assertThat(LockStripes.seconds(Duration.ZERO)).isZero();
        assertThat(LockStripes.seconds(Duration.ofSeconds(60))).isEqualTo(60);
        assertThat(LockStripes.seconds(Duration.ofSeconds(60).plusNanos(1_000))).isEqualTo(61);
    }
}
