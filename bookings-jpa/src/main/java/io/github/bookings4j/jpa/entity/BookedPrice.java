package io.github.bookings4j.jpa.entity;

import io.github.bookings4j.model.Price;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a service or an add-on was sold for. */
@Embeddable
@SuppressWarnings("NullAway.Init") // Set by the persistence provider, as the columns promise.
public class BookedPrice {

    @Enumerated(EnumType.STRING)
    @Column(name = "price_type", nullable = false, length = 20)
    private Price.Type type;

    @Column(name = "price_amount", precision = 19, scale = 4)
    private @Nullable BigDecimal amount;

    @Column(name = "price_currency", length = 3)
    private @Nullable String currency;

    @Column(name = "price_per_person", nullable = false)
    private boolean perPerson;

    /** For the persistence provider. */
    protected BookedPrice() {}

    /** How the amount is meant. */
    public Price.Type getType() {
        return type;
    }

    /** How much; null if there is no amount. */
    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    /** In which currency (ISO 4217); null if there is no amount. */
    public @Nullable String getCurrency() {
        return currency;
    }

    /** Whether the amount is for each party member. */
    public boolean isPerPerson() {
        return perPerson;
    }
}
