package io.github.bookings4j.model;

import java.util.Optional;

/**
 * What a service or an add-on costs.
 *
 * @param type how the amount is meant
 * @param amount present for FIXED and FROM only
 * @param perPerson whether the amount is for each party member
 */
public record Price(Type type, Optional<Money> amount, boolean perPerson) {

    private static final Price FREE = new Price(Type.FREE, Optional.empty(), false);
    private static final Price VARIABLE = new Price(Type.VARIABLE, Optional.empty(), false);

    /** How the amount of a price is meant. */
    public enum Type {
        /** Costs nothing. */
        FREE,
        /** Costs exactly the amount. */
        FIXED,
        /** Costs the amount or more. */
        FROM,
        /** Not known until staff sets it. */
        VARIABLE
    }

    /**
     * @throws IllegalArgumentException if the amount is missing for FIXED or FROM, or present for another type
     */
    public Price {
        boolean priced = Require.present("price.type", type) == Type.FIXED || type == Type.FROM;
        if (Require.present("price.amount", amount).isPresent() != priced) {
            throw new IllegalArgumentException(
                    "price.amount: must be " + (priced ? "given" : "absent") + " for a price of type " + type);
        }
    }

    /** Costs nothing; the default. */
    public static Price free() {
        return FREE;
    }

    /** Costs exactly that. */
    public static Price fixed(Money amount) {
        return new Price(Type.FIXED, Optional.ofNullable(amount), false);
    }

    /** Costs that or more. */
    public static Price from(Money amount) {
        return new Price(Type.FROM, Optional.ofNullable(amount), false);
    }

    /** Not known until staff sets it. */
    public static Price variable() {
        return VARIABLE;
    }

    /** The same for each party member. */
    public Price eachPerson() {
        return new Price(type, amount, true);
    }

    Optional<Money> amountFor(int partySize) {
        return perPerson ? amount.map(money -> money.times(partySize)) : amount;
    }
}
