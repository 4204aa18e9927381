package io.github.bookings4j.examples.marketplace.offer;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.ChangePolicy;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Price;
import java.time.Duration;
import java.time.ZoneId;

/** What a provider says of a service; with approval, bookings wait until the provider has said yes. */
record Terms(String name, int minutes, Money price, boolean approval) {

    private static final ChangePolicy CHANGES = ChangePolicy.notice(Duration.ofHours(24));

    /** JSON may leave anything out; all else the library looks at. */
    Terms {
        if (price == null) {
            throw new IllegalArgumentException("price: must be there");
        }
    }

    /** As the library sells it. */
    BookableService bookable(String id, String provider, ZoneId zone) {
        return BookableService.service(id)
                .named(name)
                .lasting(Duration.ofMinutes(minutes))
                .price(Price.fixed(price))
                .requiresApproval(approval)
                .changePolicy(CHANGES)
                .offeredBy(provider, zone)
                .build();
    }
}
