package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BufferRule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What every case may say about its surroundings.
 *
 * @param zone of the resource; UTC by default
 * @param bufferRule SUM by default
 * @param now what time it is when the case's own commands are given, unless they say so themselves
 * @param others bookings that are there besides those that the case is about
 */
record Conditions(ZoneId zone, BufferRule bufferRule, Optional<Instant> now, List<GivenBooking> others) {

    static Conditions none() {
        return new Conditions(ZoneOffset.UTC, BufferRule.SUM, Optional.empty(), List.of());
    }

    static Conditions read(Fields given) {
        return new Conditions(
                given.optional("zone").map(Value::zone).orElse(ZoneOffset.UTC),
                given.optional("bufferRule")
                        .map(value -> value.oneOf(BufferRule.class))
                        .orElse(BufferRule.SUM),
                given.optional("now").map(Value::instant),
                List.of());
    }

    /** The same with the time that a command says, if it says one. */
    Conditions at(Fields when) {
        return new Conditions(
                zone, bufferRule, when.optional("now").map(Value::instant).or(() -> now), others);
    }

    /** The same with what {@code given.busy} says. */
    Conditions busy(Fields given) {
        List<GivenBooking> busy = GivenReader.ofInstants(Terms.standard()).each(given.elements("busy"), "busy-");
        return new Conditions(zone, bufferRule, now, busy);
    }
}
