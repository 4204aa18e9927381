package io.github.bookings4j.examples.consultants.offer;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;

/** Somebody who gives advice in sessions; the id is the login. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set, and read, by the persistence provider.
class Consultant {

    private static final Duration NOTICE = Duration.ofHours(24);

    @Id
    private String id;

    private String name;
    private String field;
    private ZoneId zone;
    private int sessionMinutes;
    private BigDecimal fee;
    private Currency currency;

    /** For persistence. */
    protected Consultant() {}

    /** Where the consultant is. */
    public ZoneId zone() {
        return zone;
    }

    /** How long each session is. */
    public Duration sessionLength() {
        return Duration.ofMinutes(sessionMinutes);
    }

    /** A session as it is sold today. It is shared; among how many, its availability says. */
    public BookableService session() {
        return BookableService.service(id)
                .named("Session with " + name)
                .lasting(sessionLength())
                .capacity(Capacity.seats(1))
                .price(Price.fixed(new Money(fee, currency)))
                .changePolicy(ChangePolicy.notice(NOTICE))
                .offeredBy(id, zone)
                .build();
    }
}
