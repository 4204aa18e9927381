package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.benchmarks.load.Attempt;
import io.github.bookings4j.benchmarks.load.Provider;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;

/** The three rows of a booking as one writes them by hand: every column, each as a parameter. */
final class Rows {

    static final String ALLOCATION_COLUMNS = """
            booking_id, calendar, tenant, resource, sitting_id, start_at, end_at, busy_start, busy_end, \
            units, capacity_kind, capacity, expires_at""";

    static final String BOOKING_COLUMNS = """
            id, tenant, reference, service, service_name, duration_us, buffer_before_us, buffer_after_us, \
            capacity_kind, capacity, price_type, price_amount, price_currency, price_per_person, \
            cancellation_allowed, cancellation_notice_us, reschedule_allowed, reschedule_notice_us, \
            requires_approval, add_ons, more_resources, provider, zone, start_at, end_at, busy_end, status, \
            cancelled_how, expires_at, customer_reference, customer_name, customer_email, customer_email_key, \
            customer_phone, party_size, units, customer_notes, internal_notes, metadata, external_reference, \
            series, idempotency_key, request_hash, created_by_kind, created_by_id, created_at, updated_at, \
            version, ics_sequence, search_text""";

    static final String EVENT_COLUMNS = """
            booking_id, version, feed_position, id, tenant, ics_sequence, event_type, actor_kind, actor_id, \
            happened_at, state_before, state_after, reason, overrides, fields""";

    private static final BigDecimal PRICE = new BigDecimal("60.00");

    private Rows() {}

    /** As many question marks as there are columns. */
    static String marks(String columns) {
        return String.join(", ", Collections.nCopies(columns.split(",", -1).length, "?"));
    }

    static void allocation(Binder binder, NewBooking booking) throws SQLException {
        Attempt attempt = booking.attempt();
        Provider provider = attempt.provider();
        binder.uuid(booking.id()).uuid(provider.calendar()).text("").text(provider.id());
        binder.uuid(booking.id()).instant(attempt.start()).instant(attempt.end());
        binder.instant(attempt.busyStart()).instant(attempt.busyEnd());
        binder.integer(1).text("EXCLUSIVE").integer(1).noInstant();
    }

    static void booking(Binder binder, NewBooking booking) throws SQLException {
        Attempt attempt = booking.attempt();
        binder.uuid(booking.id()).text("").text(booking.reference());
        sold(binder, attempt.provider());
        binder.text(attempt.provider().id()).text(Provider.ZONE);
        binder.instant(attempt.start()).instant(attempt.end()).instant(attempt.busyEnd());
        binder.text("CONFIRMED").noText().noInstant();
        binder.noText()
                .text(booking.customer())
                .text(booking.email())
                .text(booking.email())
                .noText();
        binder.integer(1).integer(1).text("").text("").text("{}");
        binder.noText().noText().noText().noText().text("CUSTOMER").text("");
        binder.instant(booking.now())
                .instant(booking.now())
                .number(1)
                .integer(0)
                .text(booking.searchText());
    }

    static void event(Binder binder, NewBooking booking) throws SQLException {
        binder.uuid(booking.id())
                .number(1)
                .noNumber()
                .uuid(booking.event())
                .text("")
                .integer(0);
        binder.text("CREATED").text("CUSTOMER").text("").instant(booking.now());
        binder.noText().text(booking.state()).noText().text("[]").text("[]");
    }

    private static void sold(Binder binder, Provider provider) throws SQLException {
        binder.text(provider.service()).text(NewBooking.SERVICE_NAME);
        binder.number(micros(Attempt.DURATION)).number(micros(Attempt.BEFORE)).number(micros(Attempt.AFTER));
        binder.text("EXCLUSIVE")
                .integer(1)
                .text("FIXED")
                .amount(PRICE)
                .text("EUR")
                .flag(false);
        binder.flag(true).number(0).flag(true).number(0).flag(false).integer(0).integer(0);
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
