package io.github.bookings4j.examples.consultants.payment;

import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payment for one booking. By its version, two who settle it at once cannot both do so. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set, and read, by the persistence provider.
public class Payment {

    /** How far a payment is. */
    public enum Status {
        /** The provider has been asked to expect it. */
        BEGUN,
        /** It has come, and the booking stands. */
        PAID,
        /** It has come, but there is no booking (any more) that it would be for. */
        REFUND_DUE,
        /** It has gone back. */
        REFUNDED
    }

    @Id
    private String reference;

    private UUID booking;
    private BigDecimal amount;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Version
    private @Nullable Integer version;

    /** For persistence. */
    protected Payment() {}

    /** What the booking cost when it was made. */
    Payment(String reference, Booking booking) {
        Money price = booking.total().amount().orElseThrow();
        this.reference = reference;
        this.booking = booking.id().value();
        this.amount = price.amount();
        this.currency = price.currency();
        this.status = Status.BEGUN;
    }

    /** The name that it has with the provider, and in its booking. */
    public String reference() {
        return reference;
    }

    /** What it is for. */
    public BookingId booking() {
        return BookingId.of(booking);
    }

    /** How much it is. */
    public Money amount() {
        return new Money(amount, currency);
    }

    /** How far it is. */
    public Status status() {
        return status;
    }

    void becomes(Status next) {
        status = next;
    }
}
