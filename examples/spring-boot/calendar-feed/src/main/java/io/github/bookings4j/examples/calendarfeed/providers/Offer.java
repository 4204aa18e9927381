package io.github.bookings4j.examples.calendarfeed.providers;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

/** A service that a provider has posted. */
@Entity
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class Offer {

    private static final int MAX_DESCRIPTION = 2_000;

    @Id
    private String id;

    @ManyToOne
    private Provider provider;

    private String name;
    private String description;
    private int minutes;
    private BigDecimal price;
    private String currency;
    private int noticeHours;

    /** For the persistence provider. */
    protected Offer() {}

    /** A new one; until so many hours before the start, customers may cancel and move. */
    public Offer(Provider provider, String name, String description, int minutes, Money price, int noticeHours) {
        if (description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("description: must be at most " + MAX_DESCRIPTION + " characters");
        }
        this.id = UUID.randomUUID().toString();
        this.provider = provider;
        this.name = name;
        this.description = description;
        this.minutes = minutes;
        this.price = price.amount();
        this.currency = price.currency().getCurrencyCode();
        this.noticeHours = noticeHours;
    }

    /** As the library books it. */
    public BookableService toBookable() {
        return BookableService.service(id)
                .named(name)
                .lasting(Duration.ofMinutes(minutes))
                .price(Price.fixed(price()))
                .changePolicy(ChangePolicy.notice(Duration.ofHours(noticeHours)))
                .offeredBy(provider.id(), provider.hours().zone())
                .build();
    }

    public String id() {
        return id;
    }

    public Provider provider() {
        return provider;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public Duration duration() {
        return Duration.ofMinutes(minutes);
    }

    public Money price() {
        return Money.of(price.toPlainString(), currency);
    }
}
