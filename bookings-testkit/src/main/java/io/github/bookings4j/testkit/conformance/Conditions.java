package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BufferRule;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSlotsEngine;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every case may say about its surroundings.
 *
 * @param zone of the resource; UTC by default
 * @param bufferRule SUM by default
 * @param now what time it is when the case's own commands are given, unless they say so themselves
 * @param others bookings that are there besides those that the case is about
 * @param hours of the resource; closed by default
 * @param engine those hours, on the grid of the service
 */
record Conditions(
        ZoneId zone,
        BufferRule bufferRule,
        Optional<Instant> now,
        List<GivenBooking> others,
        OpeningHours hours,
        SlotsEngine engine) {

    private static final String SERVICE = "service";

    static Conditions none() {
        return new Conditions(
                ZoneOffset.UTC,
                BufferRule.SUM,
                Optional.empty(),
                List.of(),
                OpeningHours.in(ZoneOffset.UTC).build(),
                query -> List.of());
    }

    /** Reads {@code given}, but for what is about the kind of the case. */
    static Conditions read(Fields given) {
        ZoneId zone = given.optional("zone").map(Value::zone).orElse(ZoneOffset.UTC);
        OpeningHours hours = HoursReader.read(given, zone);
        return new Conditions(
                zone,
                given.optional("bufferRule")
                        .map(value -> value.oneOf(BufferRule.class))
                        .orElse(BufferRule.SUM),
                given.optional("now").map(Value::instant),
                GivenReader.ofInstants(Terms.standard()).each(given.elements("busy"), "busy-"),
                hours,
                engine(given, hours));
    }

    /** The terms of {@code given.service}; what it does not name stays as it was. */
    static Terms service(Terms base, Fields given) {
        return TermsFields.service(base, given.object(SERVICE));
    }

    /** The same with the time that a command says, if it says one. */
    Conditions at(Fields when) {
        return new Conditions(
                zone, bufferRule, when.optional("now").map(Value::instant).or(() -> now), others, hours, engine);
    }

    private static SlotsEngine engine(Fields given, OpeningHours hours) {
        Terms terms = service(Terms.standard(), given);
        return OpeningHoursSlotsEngine.of(Map.of(Stage.RESOURCE, hours))
                .grid(GridFields.read(given.object(SERVICE), terms.duration()))
                .buffersMustFit(
                        given.optional("buffersMustFitWindow").map(Value::truth).orElse(false));
    }
}
