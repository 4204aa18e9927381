package io.github.bookings4j.jpa;

import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.CustomerKey;
import io.github.bookings4j.model.PageCursor;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.schema.rows.SearchText;
import io.github.bookings4j.spi.BookingKey;
import io.github.bookings4j.spi.CountSpec;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What is asked of a booking {@code b}, as conditions. */
final class BookingFilters {

    private BookingFilters() {}

    static Filter of(Tenant tenant, BookingKey key) {
        Filter filter = of(tenant);
        if (key instanceof BookingKey.Id id) {
            return filter.and("b.id = :id", "id", id.id().value());
        }
        if (key instanceof BookingKey.Reference reference) {
            return filter.and(
                    "b.reference = :reference",
                    "reference",
                    reference.reference().value());
        }
        return filter.and("b.idempotencyKey = :key", "key", ((BookingKey.Idempotency) key).key());
    }

    static Filter of(Tenant tenant, CountSpec spec) {
        Filter filter = of(tenant);
        spec.startsIn().ifPresent(range -> startsIn(filter, range));
        spec.service().ifPresent(id -> filter.and("b.service = :service", "service", id));
        if (!spec.resources().isEmpty()) {
            takesAnyOf(filter, spec.resources());
        }
        spec.customer().ifPresent(key -> isOf(filter, key));
        spec.liveAt().ifPresent(now -> isLive(filter, now));
        spec.except().ifPresent(id -> filter.and("b.id <> :except", "except", id.value()));
        return filter;
    }

    static Filter of(Tenant tenant, BookingQuery query) {
        Filter filter = of(tenant);
        query.customer().ifPresent(id -> filter.and("b.customer.reference = :customer", "customer", id));
        query.resource().ifPresent(id -> takesAnyOf(filter, Set.of(id)));
        query.service().ifPresent(id -> filter.and("b.service = :service", "service", id));
        if (!query.statuses().isEmpty()) {
            filter.andIn("b.status in %s", "status", query.statuses());
        }
        query.startsIn().ifPresent(range -> startsIn(filter, range));
        query.overlaps()
                .ifPresent(range -> filter.and("b.startAt < :overlapsTo", "overlapsTo", range.end())
                        .and("b.endAt > :overlapsFrom", "overlapsFrom", range.start()));
        query.liveAt().ifPresent(now -> isLive(filter, now));
        query.text().ifPresent(text -> contains(filter, text));
        query.externalReference().ifPresent(value -> filter.and("b.externalReference = :external", "external", value));
        query.series().ifPresent(value -> filter.and("b.series = :series", "series", value));
        query.after().ifPresent(cursor -> isAfter(filter, cursor, query.newestFirst()));
        return filter;
    }

    private static Filter of(Tenant tenant) {
        return new Filter().and("b.tenant = :tenant", "tenant", tenant.id());
    }

    private static void startsIn(Filter filter, TimeRange range) {
        filter.and("b.startAt >= :from", "from", range.start()).and("b.startAt < :to", "to", range.end());
    }

    /** Most bookings take their provider only, and their count of further resources says so. */
    private static void takesAnyOf(Filter filter, Collection<String> resources) {
        filter.andIn(
                "(b.provider in %s or (b.moreResourceCount > 0"
                        + " and exists (select 1 from b.moreResources m where m.resource in %s)))",
                "resource", resources);
    }

    private static void isOf(Filter filter, CustomerKey key) {
        String attribute = switch (key.kind()) {
            case REFERENCE -> "reference";
            case EMAIL -> "emailKey";
        };
        filter.and("b.customer." + attribute + " = :customer", "customer", key.value());
    }

    private static void isLive(Filter filter, Instant now) {
        filter.and("(b.expiresAt is null or b.expiresAt > :now)", "now", now);
    }

    private static void contains(Filter filter, String text) {
        String inText = "b.searchText like :text escape '" + SearchText.ESCAPE + "'";
        String inCode = "replace(b.reference, '-', '') like :code escape '" + SearchText.ESCAPE + "'";
        Optional<String> code = SearchText.codePattern(text);
        code.ifPresent(pattern -> filter.set("code", pattern));
        filter.and(code.isPresent() ? "(" + inText + " or " + inCode + ")" : inText, "text", SearchText.pattern(text));
    }

    /** The first condition is what an index can begin at. */
    private static void isAfter(Filter filter, PageCursor cursor, boolean backwards) {
        String order = backwards ? "<" : ">";
        filter.and("b.startAt " + order + "= :cursor", "cursor", cursor.start())
                .and(
                        "(b.startAt " + order + " :cursor or b.id " + order + " :cursorId)",
                        "cursorId",
                        cursor.id().value());
    }
}
