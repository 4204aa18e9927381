package io.github.bookings4j.schema.rows;

import io.github.bookings4j.event.BookingEvent;
import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Tenant;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * {@code booking_event}: what happened. A constant holds what the part of that name holds. The column {@link #SEQ} is not among those that are written: the database counts it
 * up itself.
 */
public final class EventTable {

    /** Names the order of writing; the database's own. */
    public static final String SEQ = "seq";

    /** The table. */
    public static final SchemaTable<BookingEvent> TABLE = new SchemaTable<>("booking_event");

    public static final Column<BookingEvent, UUID> BOOKING =
            TABLE.uuid("booking_id", event -> event.booking().value());
    public static final Column<BookingEvent, Long> VERSION = TABLE.number("version", BookingEvent::version);
    /** Null until a reader of the feed has numbered it. */
    public static final Column<BookingEvent, Long> FEED_POSITION = TABLE.optionalNumber(
            "feed_position",
            event -> event.position().isPresent() ? Optional.of(event.position().getAsLong()) : Optional.empty());

    public static final Column<BookingEvent, UUID> ID = TABLE.uuid("id", BookingEvent::id);
    public static final Column<BookingEvent, String> TENANT =
            TABLE.text("tenant", event -> event.tenant().id());
    public static final Column<BookingEvent, Integer> ICS_SEQUENCE =
            TABLE.integer("ics_sequence", BookingEvent::icsSequence);
    public static final Column<BookingEvent, String> TYPE =
            TABLE.text("event_type", event -> event.type().name());
    public static final Column<BookingEvent, String> ACTOR_KIND =
            TABLE.text("actor_kind", event -> event.actor().kind().name());
    public static final Column<BookingEvent, String> ACTOR_ID =
            TABLE.text("actor_id", event -> event.actor().id());
    public static final Column<BookingEvent, Instant> AT = TABLE.instant("happened_at", BookingEvent::at);
    public static final Column<BookingEvent, String> BEFORE =
            TABLE.optionalText("state_before", event -> event.before().map(JsonText::of));
    public static final Column<BookingEvent, String> AFTER =
            TABLE.text("state_after", event -> JsonText.of(event.after()));
    public static final Column<BookingEvent, String> REASON = TABLE.optionalText("reason", BookingEvent::reason);
    public static final Column<BookingEvent, String> OVERRIDES =
            TABLE.text("overrides", event -> JsonText.of(event.overrides()));
    public static final Column<BookingEvent, String> FIELDS =
            TABLE.text("fields", event -> JsonText.of(event.fields()));

    private EventTable() {}

    /** The event of a row. */
    public static BookingEvent read(Row row) {
        return new BookingEvent(
                row.get(ID),
                row.optional(FEED_POSITION).map(OptionalLong::of).orElse(OptionalLong.empty()),
                new Tenant(row.get(TENANT)),
                BookingId.of(row.get(BOOKING)),
                row.get(VERSION),
                row.get(ICS_SEQUENCE),
                BookingEventType.valueOf(row.get(TYPE)),
                new Actor(Actor.Kind.valueOf(row.get(ACTOR_KIND)), row.get(ACTOR_ID)),
                row.get(AT),
                row.optional(BEFORE).map(JsonText::state),
                JsonText.state(row.get(AFTER)),
                row.optional(REASON),
                Set.copyOf(JsonText.list(row.get(OVERRIDES))),
                Set.copyOf(JsonText.list(row.get(FIELDS))));
    }
}
