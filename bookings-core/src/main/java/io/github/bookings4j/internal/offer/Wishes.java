package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.Creation;
import io.github.bookings4j.internal.Environment;
import io.github.bookings4j.internal.MoveCommand;
import io.github.bookings4j.internal.Queries;
import io.github.bookings4j.internal.Relocation;
import io.github.bookings4j.internal.Scope;
import io.github.bookings4j.internal.Services;
import io.github.bookings4j.internal.Wish;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RescheduleRequest;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.slots.SlotQuery;
import io.github.bookings4j.spi.BookingKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes of a question for slots the wish that the request for one of them would be, so that the same rules see the same
 * proposals.
 *
 * @param environment where
 * @param scope whose
 */
record Wishes(Environment environment, Scope scope) {

    /**
     * The wish, at the start of the query's range.
     *
     * @throws BookingRejectedException if no start at all could be booked, for what is asked for is unknown or not allowed
     */
    Wish of(SlotQuery query, Instant now) {
        Wish wish = query.rescheduling()
                .map(booking -> moving(booking, query, now))
                .orElseGet(() -> creating(query.service().orElseThrow(), query, now));
        if (wish.fatal() || wish.proposals().isEmpty()) {
            throw new BookingRejectedException(wish.flaws());
        }
        return wish;
    }

    private Wish creating(String id, SlotQuery query, Instant now) {
        BookableService service = service(id);
        Customer customer = scope.admit(query.customer());
        BookingRequest.Builder request = BookingRequest.forService(id)
                .anyOf(query.candidates().toArray(ResourceSet[]::new))
                .startingAt(query.range().start())
                .customer(customer)
                .partySize(query.partySize())
                .units(query.units())
                .addOns(query.addOns().orElse(List.of()))
                .by(scope.admitOrOwn(query.by()));
        if (customer.isNone()) {
            // Only a hold may lack its customer, so that is what a booking by nobody in particular would be.
            request.holdFor(service.maxHold());
        }
        return Creation.wish(scope, request.build(), service, now);
    }

    private Wish moving(BookingId id, SlotQuery query, Instant now) {
        By by = scope.admitOrOwn(query.by());
        Booking booking = new Queries(environment)
                .find(scope, new BookingKey.Id(id))
                .orElseThrow(() -> refused(Rejection.of(Rule.NOT_FOUND, "there is no such booking")));
        Optional<Rejection> obstacle = Relocation.obstacle(booking, by.actor(), now);
        if (obstacle.isPresent()) {
            throw refused(obstacle.get());
        }
        RescheduleRequest request =
                new RescheduleRequest(id, query.range().start(), query.candidates(), query.addOns(), by);
        return new MoveCommand(environment, request).wish(booking, service(booking.service()), now);
    }

    private BookableService service(String id) {
        return environment.catalog().service(scope.tenant(), id).orElseThrow(() -> refused(Services.unknown(id)));
    }

    private static BookingRejectedException refused(Rejection rejection) {
        return new BookingRejectedException(List.of(rejection));
    }
}
