package io.github.bookings4j.internal;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R13: UNKNOWN_SERVICE and UNKNOWN_RESOURCE, so that a typo makes no phantom calendar. */
public final class Services {

    /**
     * The resources of a candidate, as far as the service has them.
     *
     * @param resources all of them, or none
     * @param rejection which are unknown
     */
    record Lookup(List<Resource> resources, Optional<Rejection> rejection) {}

    private Services() {}

    /** The refusal of a service that the catalog does not have. */
    public static Rejection unknown(String service) {
        return Rejection.of(
                Rule.UNKNOWN_SERVICE, "there is no service " + service, new RejectionDetails.Unknown(List.of(service)));
    }

    static Lookup resources(BookableService service, ResourceSet candidate) {
        List<Resource> found = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : candidate.ids()) {
            service.resource(id).ifPresentOrElse(found::add, () -> unknown.add(id));
        }
        return unknown.isEmpty()
                ? new Lookup(found, Optional.empty())
                : new Lookup(List.of(), Optional.of(unknown(service, candidate, unknown)));
    }

    private static Rejection unknown(BookableService service, ResourceSet candidate, List<String> ids) {
        return Rejection.of(
                        Rule.UNKNOWN_RESOURCE,
                        service.id() + " is not offered by " + String.join(", ", ids),
                        new RejectionDetails.Unknown(ids))
                .about(candidate);
    }
}
