package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ImportedBooking;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.testkit.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** New bookings: anything that may be asked for, some of it nonsense, some of it asked for again. */
final class RandomRequests {

    private final Dice dice;
    private final RandomTimes times;
    private final RandomCallers callers;
    private final List<BookableService> services;
    private int keys;

    RandomRequests(Dice dice, RandomTimes times, RandomCallers callers) {
        this.dice = dice;
        this.times = times;
        this.callers = callers;
        this.services = List.of(service(), service(), service(), service());
    }

    /** Each sequence is about a few services only, so that they meet. */
    private BookableService service() {
        return dice.oneOf(Catalog.SERVICES);
    }

    CreateStep create(Model model) {
        BookingRequest request = request(model);
        boolean own = request.by().actor().isCustomer()
                && request.customer()
                        .reference()
                        .equals(Optional.of(request.by().actor().id()));
        boolean scoped = own && dice.chance(30);
        return new CreateStep(request, new Caller(request.by(), scoped));
    }

    private BookingRequest request(Model model) {
        List<BookingRequest> known = model.bookings.stream()
                .flatMap(booking -> booking.request.stream())
                .toList();
        if (!known.isEmpty() && dice.chance(10)) {
            BookingRequest again = dice.oneOf(known);
            return dice.chance(70) ? again : like(again, callers.customer());
        }
        Optional<ModelBooking> example = model.bookings.isEmpty() || dice.chance(70)
                ? Optional.empty()
                : Optional.of(dice.oneOf(model.bookings));
        BookableService service = example.map(booking -> booking.service).orElseGet(() -> dice.oneOf(services));
        BookingRequest.Builder builder = BookingRequest.forService(dice.chance(1) ? "unknown" : service.id())
                .startingAt(example.map(booking -> booking.start).orElseGet(() -> times.start(model)))
                .partySize(dice.oneOf(1, 1, 1, 2, 3))
                .units(dice.oneOf(1, 1, 1, 1, 2, 3));
        example.map(booking -> new ResourceSet(booking.resources))
                .ifPresentOrElse(builder::anyOf, () -> candidates(service).forEach(builder::anyOf));
        addOns(service).forEach(builder::addOn);
        if (dice.chance(20)) {
            builder.customerNote("by the window")
                    .metadata(Map.of("source", "web"))
                    .externalReference("pay-2");
        }
        if (dice.chance(15)) {
            builder.idempotencyKey(Integer.toString(keys++));
        }
        boolean hold = dice.chance(30);
        if (hold) {
            builder.holdFor(times.grid(1, 4));
        }
        Customer customer = hold && dice.chance(50) ? Customer.none() : callers.customer();
        builder.customer(customer);
        return by(builder, customer).build();
    }

    private BookingRequest.Builder by(BookingRequest.Builder builder, Customer customer) {
        return customer.reference().isPresent() && dice.chance(50) ? builder : builder.by(callers.by());
    }

    private static BookingRequest like(BookingRequest other, Customer customer) {
        return new BookingRequest(
                other.service(),
                other.candidates(),
                other.start(),
                customer,
                other.partySize(),
                other.units(),
                other.addOns(),
                other.notes(),
                other.metadata(),
                other.holdFor(),
                other.idempotencyKey(),
                other.externalReference(),
                other.series(),
                other.by());
    }

    /** One or two sets of resources, or none for any; now and then one that the service does not have. */
    List<ResourceSet> candidates(BookableService service) {
        List<ResourceSet> sets = Catalog.sets(service);
        List<ResourceSet> candidates = new ArrayList<>();
        for (int i = dice.oneOf(0, 1, 1, 1, 2); i > 0; i--) {
            candidates.add(dice.chance(3) ? ResourceSet.of("anan") : dice.oneOf(sets));
        }
        return candidates;
    }

    List<String> addOns(BookableService service) {
        List<String> ids = new ArrayList<>();
        if (dice.chance(40)) {
            List<AddOn> active = service.addOns().stream().filter(AddOn::active).toList();
            dice.someOf(active).forEach(addOn -> ids.add(addOn.id()));
        }
        if (dice.chance(3)) {
            ids.add(dice.oneOf("old", "unknown", "free"));
        }
        return ids;
    }

    List<ImportedBooking> imported(Model model) {
        List<ImportedBooking> list = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            BookableService service = dice.oneOf(services);
            int party = dice.between(1, service.maxPartySize());
            ImportedBooking one = ImportedBooking.of(
                            service.id(),
                            dice.oneOf(Catalog.sets(service)),
                            TimeRange.of(times.start(model), times.grid(1, 9)),
                            dice.oneOf(BookingStatus.values()),
                            callers.customer())
                    .toBuilder()
                    .partySize(party)
                    .units(dice.oneOf(1, 1, 2))
                    .build();
            list.add(dice.chance(50) ? one : one.identifiedBy(Integer.toString(dice.between(1, 3))));
        }
        return list;
    }
}
