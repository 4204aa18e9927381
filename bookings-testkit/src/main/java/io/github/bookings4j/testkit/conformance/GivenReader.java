package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads given bookings, each an array of start and end or an object.
 *
 * @param time reads a start or end
 * @param defaults terms of those that say nothing else
 * @param status of those that say nothing else
 * @param addOns ids of the add-ons of those that say nothing else
 */
record GivenReader(Function<Value, Instant> time, Terms defaults, GivenStatus status, List<String> addOns) {

    /** Reads instants; CONFIRMED if nothing else is said. */
    static GivenReader ofInstants(Terms defaults) {
        return new GivenReader(Value::instant, defaults, GivenStatus.CONFIRMED, List.of());
    }

    /** All bookings of an array, each under a service of its own: the prefix and its place. */
    List<GivenBooking> each(List<Value> values, String prefix) {
        List<GivenBooking> bookings = new ArrayList<>();
        for (Value value : values) {
            bookings.add(one(value, prefix + bookings.size()));
        }
        return bookings;
    }

    /** One booking under the service of that id. */
    GivenBooking one(Value value, String service) {
        return value.isArray() ? interval(value, service) : object(value.fields(), service);
    }

    /** One booking, as far as its object says. */
    GivenBooking object(Fields fields, String service) {
        return object(fields, service, time.apply(fields.required("start")), TermsFields.time(defaults, fields));
    }

    /** One booking that is described among other things: on the default terms, and at that start if none is said. */
    GivenBooking starting(Fields fields, String service, Instant otherwise) {
        return object(fields, service, fields.optional("start").map(time).orElse(otherwise), defaults);
    }

    private GivenBooking object(Fields fields, String service, Instant start, Terms terms) {
        List<String> booked = fields.optional("addonIds").map(GivenReader::keys).orElse(addOns);
        Optional<Instant> end = fields.optional("end").map(time);
        if (end.isPresent() && fields.has("duration")) {
            throw new UnusableCaseException(fields.path() + ": must not have both end and duration");
        }
        return new GivenBooking(
                fields.optional("id").map(Value::key),
                service,
                end.map(instant -> ending(terms, booked, start, instant)).orElse(terms),
                start,
                booked,
                fields.optional("status")
                        .map(value -> value.oneOf(GivenStatus.class))
                        .orElse(status),
                1);
    }

    private GivenBooking interval(Value value, String service) {
        List<Value> pair = value.pair();
        Instant start = time.apply(pair.get(0));
        Terms terms = ending(defaults, addOns, start, time.apply(pair.get(1)));
        return new GivenBooking(Optional.empty(), service, terms, start, addOns, status, 1);
    }

    /** The ids in an array. */
    static List<String> keys(Value value) {
        return value.elements().stream().map(Value::key).toList();
    }

    private static Terms ending(Terms terms, List<String> addOns, Instant start, Instant end) {
        Duration whole = TimeRange.of(start, end).duration();
        return terms.lasting(whole.minus(TermsFields.extra(terms.addOns(), addOns)));
    }
}
