package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A booking that a case takes for granted.
 *
 * @param key by which the case refers to it
 * @param service the id of the service under which it is made
 * @param terms of that service when it is made
 * @param start of the appointment; its end is by the terms
 * @param addOns the ids of those that are booked
 * @param status how it stands in the end
 * @param units how much it takes of a shared capacity
 */
record GivenBooking(
        Optional<String> key,
        String service,
        Terms terms,
        Instant start,
        List<String> addOns,
        GivenStatus status,
        int units) {

    GivenBooking terms(Terms value) {
        return new GivenBooking(key, service, value, start, addOns, status, units);
    }

    GivenBooking units(int value) {
        return new GivenBooking(key, service, terms, start, addOns, status, value);
    }

    /** The request for it. */
    BookingRequest.Builder request() {
        BookingRequest.Builder request = BookingRequest.forService(service)
                .provider(Stage.RESOURCE)
                .startingAt(start)
                .customer(Stage.CUSTOMER)
                .units(units);
        addOns.forEach(request::addOn);
        return status == GivenStatus.HOLD ? request.holdFor(Terms.LONGEST_HOLD) : request;
    }

    /** When the appointment is over, add-ons counted. */
    Instant end() {
        Duration extra = TermsFields.extra(terms.addOns(), addOns);
        return start.plus(terms.duration()).plus(extra);
    }

    /** The appointment and its buffers. */
    TimeRange busy() {
        return TimeRange.of(start, end()).widenedBy(terms.buffers());
    }
}
