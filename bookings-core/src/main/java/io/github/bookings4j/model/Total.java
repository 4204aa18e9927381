package io.github.bookings4j.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a booking costs in all.
 *
 * @param kind how far the amount is known
 * @param amount present for EXACT and AT_LEAST only
 */
public record Total(Kind kind, Optional<Money> amount) {

    /** How far a total is known. */
    public enum Kind {
        /** Nothing is to be paid. */
        FREE,
        /** Exactly the amount. */
        EXACT,
        /** The amount or more: a part of it is priced FROM. */
        AT_LEAST,
        /** A part of it has no price until staff sets it. */
        UNKNOWN
    }

    /**
     * @throws IllegalArgumentException if the amount is missing for EXACT or AT_LEAST, or present for another kind
     */
    public Total {
        boolean known = Require.present("total.kind", kind) == Kind.EXACT || kind == Kind.AT_LEAST;
        if (Require.present("total.amount", amount).isPresent() != known) {
            throw new IllegalArgumentException(
                    "total.amount: must be " + (known ? "given" : "absent") + " for a total that is " + kind);
        }
    }

    /** The sum of a service's price and its add-ons' for a party. */
    public static Total of(Price service, List<BookedAddOn> addOns, int partySize) {
        List<Price> prices = Stream.concat(Stream.of(service), addOns.stream().map(BookedAddOn::price))
                .toList();
        if (prices.stream().anyMatch(price -> price.type() == Price.Type.VARIABLE)) {
            return new Total(Kind.UNKNOWN, Optional.empty());
        }
        Optional<Money> sum = prices.stream()
                .flatMap(price -> price.amountFor(partySize).stream())
                .reduce(Money::plus);
        boolean atLeast = prices.stream().anyMatch(price -> price.type() == Price.Type.FROM);
        return sum.map(money -> new Total(atLeast ? Kind.AT_LEAST : Kind.EXACT, Optional.of(money)))
                .orElse(new Total(Kind.FREE, Optional.empty()));
    }
}
