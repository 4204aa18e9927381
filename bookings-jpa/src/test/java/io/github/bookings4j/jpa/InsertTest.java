package io.github.bookings4j.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BlockedTime;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nulls are never parameters, in inserts and updates alike. */
class InsertTest {

    private static final BlockedTimeTable.Entry PLAIN = entry(Optional.empty());
    private static final BlockedTimeTable.Entry LUNCH = entry(Optional.of("lunch"));

    @Test
    void aColumnThatIsNullInAllRowsIsLeftOut() {
        Sql sql = Insert.into(BlockedTimeTable.TABLE, List.of(PLAIN)).sql();
        assertThat(sql.text())
                .isEqualTo("insert into booking_blocked_time (id, tenant, calendar, resource, start_at, end_at)"
                        + " values (?, ?, ?, ?, ?, ?)");
        assertThat(sql.arguments()).hasSize(6);
    }

    @Test
    void aColumnThatIsNullInSomeRowsIsNullThere() {
        Sql sql = Insert.into(BlockedTimeTable.TABLE, List.of(PLAIN, LUNCH))
                .sql("insert into ", " on conflict do nothing");
        assertThat(sql.text())
                .endsWith("reason) values (?, ?, ?, ?, ?, ?, null), (?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
        assertThat(sql.arguments()).hasSize(13).endsWith("lunch");
    }

    @Test
    void oneRowIsSelectedWhereAConditionHolds() {
        Sql sql = Insert.into(BlockedTimeTable.TABLE, List.of(LUNCH))
                .where()
                .add("1 = ?", List.of(1))
                .of("t");
        assertThat(sql.text()).endsWith("end_at, reason) select ?, ?, ?, ?, ?, ?, ? where 1 = ?");
        assertThat(sql.arguments()).hasSize(8).endsWith("lunch", 1);
    }

    /** Below a union databases do not look where a parameter goes. */
    @Test
    void theColumnsOfSeveralSelectedRowsAreToldTheirTypes() {
        Sql sql = Insert.into(BlockedTimeTable.TABLE, List.of(PLAIN, LUNCH))
                .where()
                .add("1 = 1")
                .of("t");
        String row = "select cast(? as uuid), cast(? as varchar), cast(? as uuid), cast(? as varchar),"
                + " cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time zone), ";
        assertThat(sql.text())
                .endsWith(" select * from (" + row + "cast(null as varchar) union all " + row
                        + "cast(? as varchar)) as v where 1 = 1");
        assertThat(sql.arguments()).hasSize(13).endsWith("lunch");
    }

    @Test
    void anUpdateSetsWhatIsNullToNull() {
        Sql sql = Update.of(
                BlockedTimeTable.TABLE, PLAIN, "id = ?", PLAIN.blockedTime().id());
        assertThat(sql.text())
                .startsWith("update booking_blocked_time set id = ?, tenant = ?, ")
                .endsWith("reason = null, external_id = null where id = ?");
        assertThat(sql.arguments()).hasSize(7);
    }

    private static BlockedTimeTable.Entry entry(Optional<String> reason) {
        return new BlockedTimeTable.Entry(
                Tenant.none(),
                new BlockedTime(
                        new UUID(0, 1),
                        "anna",
                        TimeRange.of(Instant.parse("2030-01-07T10:00:00Z"), Duration.ofHours(1)),
                        reason,
                        Optional.empty()));
    }
}
