package io.github.bookings4j.jooq;

import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.CustomerKey;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.BookingTable;
import io.github.bookings4j.schema.rows.ResourceTable;
import io.github.bookings4j.schema.rows.SearchText;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * What a query or a count asks of bookings; what it does not say does not restrict.
 *
 * @param dialect of the database
 */
record Conditions(Dialect dialect) {

    private static final Field<UUID> ID = Tables.BOOKING.of(BookingTable.ID);
    private static final Field<Instant> START = Tables.BOOKING.of(BookingTable.START);
    private static final Field<Instant> END = Tables.BOOKING.of(BookingTable.END);
    private static final Field<Instant> EXPIRES = Tables.BOOKING.of(BookingTable.EXPIRES);

    Condition of(Tenant tenant, BookingQuery query) {
        return DSL.and(
                ofTenant(tenant),
                wanted(query.customer(), Tables.BOOKING.of(BookingTable.CUSTOMER_REFERENCE)::eq),
                wanted(query.resource(), resource -> onAny(tenant, List.of(resource))),
                wanted(query.service(), Tables.BOOKING.of(BookingTable.SERVICE)::eq),
                inStatus(query.statuses()),
                wanted(query.startsIn(), Conditions::startsIn),
                wanted(query.overlaps(), range -> START.lt(range.end()).and(END.gt(range.start()))),
                wanted(query.liveAt(), Conditions::liveAt),
                wanted(query.text(), Conditions::contains),
                wanted(query.externalReference(), Tables.BOOKING.of(BookingTable.EXTERNAL_REFERENCE)::eq),
                wanted(query.series(), Tables.BOOKING.of(BookingTable.SERIES)::eq));
    }

    Condition of(Tenant tenant, CountSpec spec) {
        return DSL.and(
                ofTenant(tenant),
                wanted(spec.startsIn(), Conditions::startsIn),
                wanted(spec.service(), Tables.BOOKING.of(BookingTable.SERVICE)::eq),
                spec.resources().isEmpty() ? DSL.noCondition() : onAny(tenant, spec.resources()),
                wanted(spec.customer(), Conditions::ofCustomer),
                wanted(spec.liveAt(), Conditions::liveAt),
                wanted(spec.except(), id -> ID.ne(id.value())));
    }

    static Condition ofTenant(Tenant tenant) {
        return Tables.BOOKING.of(BookingTable.TENANT).eq(tenant.id());
    }

    private static <V> Condition wanted(Optional<V> value, Function<V, Condition> condition) {
        return value.map(condition).orElse(DSL.noCondition());
    }

    private static Condition startsIn(TimeRange range) {
        return START.ge(range.start()).and(START.lt(range.end()));
    }

    private static Condition liveAt(Instant now) {
        return EXPIRES.isNull().or(EXPIRES.gt(now));
    }

    /** In any status, if none is named. */
    static Condition inStatus(Set<BookingStatus> statuses) {
        return statuses.isEmpty()
                ? DSL.noCondition()
                : Tables.BOOKING
                        .of(BookingTable.STATUS)
                        .in(statuses.stream().map(Enum::name).sorted().toList());
    }

    /** The provider stands in the booking itself, the others in their own table. */
    private Condition onAny(Tenant tenant, Collection<String> resources) {
        return Tables.BOOKING
                .of(BookingTable.PROVIDER)
                .in(resources)
                .or(dialect.isOneOf(
                        ID,
                        DSL.select(Tables.RESOURCE.of(ResourceTable.BOOKING))
                                .from(Tables.RESOURCE.table())
                                .where(Tables.RESOURCE.of(ResourceTable.TENANT).eq(tenant.id()))
                                .and(Tables.RESOURCE.of(ResourceTable.RESOURCE).in(resources))));
    }

    private static Condition ofCustomer(CustomerKey key) {
        return switch (key.kind()) {
            case REFERENCE -> Tables.BOOKING.of(BookingTable.CUSTOMER_REFERENCE).eq(key.value());
            case EMAIL -> Tables.BOOKING.of(BookingTable.CUSTOMER_EMAIL_KEY).eq(key.value());
        };
    }

    private static Condition contains(String text) {
        Condition inText =
                Tables.BOOKING.of(BookingTable.SEARCH_TEXT).like(SearchText.pattern(text), SearchText.ESCAPE);
        Field<String> code = DSL.replace(Tables.BOOKING.of(BookingTable.REFERENCE), DSL.inline("-"), DSL.inline(""));
        return SearchText.codePattern(text)
                .map(pattern -> inText.or(code.like(pattern, SearchText.ESCAPE)))
                .orElse(inText);
    }
}
