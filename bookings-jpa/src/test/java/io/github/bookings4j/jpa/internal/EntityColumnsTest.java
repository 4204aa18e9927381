package io.github.bookings4j.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bookings4j.jpa.entity.BookingAllocationEntity;
import io.github.bookings4j.jpa.entity.BookingBlockedTimeEntity;
import io.github.bookings4j.jpa.entity.BookingEntity;
import io.github.bookings4j.jpa.entity.BookingEventEntity;
import io.github.bookings4j.schema.rows.AllocationTable;
import io.github.bookings4j.schema.rows.BlockedTimeTable;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.EventTable;
import io.github.bookings4j.schema.rows.SchemaTable;
import org.junit.jupiter.api.Test;

class EntityColumnsTest {

    @Test
    void everyColumnHasAnAttribute() {
        assertAllHaveOne(BookingTable.TABLE, BookingEntity.class);
        assertAllHaveOne(AllocationTable.TABLE, BookingAllocationEntity.class);
        assertAllHaveOne(BlockedTimeTable.TABLE, BookingBlockedTimeEntity.class);
        assertAllHaveOne(EventTable.TABLE, BookingEventEntity.class);
    }

    @Test
    void anEmbeddedAttributeIsNamedByItsPath() {
        EntityColumns columns = EntityColumns.of(BookingEntity.class);
        assertThat(columns.path(BookingTable.CUSTOMER_EMAIL)).isEqualTo("customer.email");
        assertThat(columns.path(BookingTable.DURATION)).isEqualTo("sold.durationUs");
        assertThat(columns.path(BookingTable.STATUS)).isEqualTo("status");
    }

    @Test
    void aColumnOfAnotherTableHasNone() {
        assertThatThrownBy(() -> EntityColumns.of(BookingEventEntity.class).path(BookingTable.PROVIDER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("provider");
    }

    private static void assertAllHaveOne(SchemaTable<?> table, Class<?> entity) {
        EntityColumns columns = EntityColumns.of(entity);
        assertThat(table.columns())
                .allSatisfy(column -> assertThat(columns.path(column)).isNotBlank());
    }
}
