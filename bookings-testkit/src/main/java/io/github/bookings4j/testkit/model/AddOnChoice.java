package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.BookableService;
import java.util.List;

/** R13: which add-ons are meant. */
final class AddOnChoice {

    private AddOnChoice() {}

    /** Those that can be had: on offer and active, or had already; each once. */
    static List<String> valid(BookableService service, List<String> ids, List<String> had) {
        return ids.stream()
                .distinct()
                .filter(id -> had.contains(id)
                        || service.addOns().stream()
                                .filter(AddOn::active)
                                .anyMatch(addOn -> addOn.id().equals(id)))
                .toList();
    }
}
