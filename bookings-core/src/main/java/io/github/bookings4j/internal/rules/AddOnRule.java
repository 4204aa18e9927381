package io.github.bookings4j.internal.rules;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.ServiceSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * R13, INVALID_ADDON: which add-ons are meant by their ids. Those that the booking has already are kept as they were sold; new
 * ones come from the service as it is now.
 *
 * @param addOns those that are valid, in the order asked for
 * @param rejections one naming all that are unknown, inactive, there twice or of another currency than what was sold; empty if there are none
 */
public record AddOnRule(List<BookedAddOn> addOns, List<Rejection> rejections) {

    /** Looks up the ids, if any are given; those that are sold stay otherwise. */
    public static AddOnRule choose(BookableService service, Optional<List<String>> ids, ServiceSnapshot sold) {
        return ids.map(given -> choose(service, given, sold)).orElse(new AddOnRule(sold.addOns(), List.of()));
    }

    /** Looks up the ids. */
    public static AddOnRule choose(BookableService service, List<String> ids, ServiceSnapshot sold) {
        List<BookedAddOn> chosen = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            Optional<BookedAddOn> found = find(service, id, sold);
            if (found.isPresent() && seen.add(id)) {
                chosen.add(found.get());
            } else {
                invalid.add(id);
            }
        }
        return new AddOnRule(chosen, invalid.isEmpty() ? List.of() : List.of(rejection(service, invalid)));
    }

    private static Optional<BookedAddOn> find(BookableService service, String id, ServiceSnapshot sold) {
        return sold.addOns().stream()
                .filter(addOn -> addOn.id().equals(id))
                .findFirst()
                .or(() -> service.addOns().stream()
                        .filter(addOn -> addOn.id().equals(id) && addOn.active())
                        .filter(addOn -> sold.sharesCurrencyWith(addOn.price()))
                        .findFirst()
                        .map(AddOn::snapshot));
    }

    private static Rejection rejection(BookableService service, List<String> invalid) {
        return Rejection.of(
                Rule.INVALID_ADDON,
                "unknown, inactive, repeated or of another currency for " + service.id() + ": "
                        + String.join(", ", invalid),
                new RejectionDetails.Unknown(invalid));
    }
}
