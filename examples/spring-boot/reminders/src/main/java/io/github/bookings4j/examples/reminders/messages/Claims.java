package io.github.bookings4j.examples.reminders.messages;

import io.github.bookings4j.model.Booking;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who has a message's row sends it, the others pass by; when the claim has lapsed, whoever had it is gone, and the next may. Each
 * statement is a transaction of its own.
 */
@Repository
class Claims {

    /** Longer than any channel takes. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final String KEY =
            " booking = :booking and calendar_sequence = :sequence and occasion = :occasion and channel = :channel";

    private final JdbcClient sql;
    private final InstantSource clock;

    Claims(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Which message; a booking that has been moved has another sequence, and so other messages. */
    record Key(UUID booking, int sequence, String occasion, String channel) {

        static Key of(Booking booking, Occasion occasion, Channel channel) {
            return new Key(booking.id().value(), booking.icsSequence(), occasion.name(), channel.name());
        }

        Map<String, Object> columns() {
            return Map.of("booking", booking, "sequence", sequence, "occasion", occasion, "channel", channel);
        }
    }

    /** Whether the message is the caller's to send now. */
    boolean claim(Key key) {
        OffsetDateTime now = utc(clock.instant());
        OffsetDateTime until = now.plus(CLAIM);
        int lapsed = sql.sql("update notice set claimed_until = :until"
                        + " where sent_at is null and claimed_until <= :now and" + KEY)
                .params(key.columns())
                .param("now", now)
                .param("until", until)
                .update();
        return lapsed == 1 || (!isThere(key) && insert(key, until));
    }

    /** It need not be sent again. */
    void sent(Key key) {
        set("sent_at", key);
    }

    /** Somebody may try again. */
    void release(Key key) {
        set("claimed_until", key);
    }

    private boolean isThere(Key key) {
        return sql.sql("select count(*) from notice where" + KEY)
                        .params(key.columns())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean insert(Key key, OffsetDateTime until) {
        try {
            sql.sql("insert into notice (booking, calendar_sequence, occasion, channel, claimed_until)"
                            + " values (:booking, :sequence, :occasion, :channel, :until)")
                    .params(key.columns())
                    .param("until", until)
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private void set(String column, Key key) {
        sql.sql("update notice set " + column + " = :now where" + KEY)
                .params(key.columns())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** As JDBC knows it. */
    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
