package io.github.bookings4j.examples.consultants.offer;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursBuilder;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the library asks of the application's tables: which sessions there are to sell, and when with how many places. */
@Service
class Offer implements ServiceCatalog, OpeningHoursSource {

    private final Consultants consultants;
    private final Availabilities availabilities;
    private final InstantSource clock;

    Offer(Consultants consultants, Availabilities availabilities, InstantSource clock) {
        this.consultants = consultants;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    /** A time to publish; half-open. */
    record Window(TimeRange time, int places) {}

    /** Each consultant sells one service, which has the consultant's id. */
    @Override
    public Optional<BookableService> service(Tenant tenant, String id) {
        return consultants.findById(id).map(Consultant::session);
    }

    @Override
    public Optional<OpeningHours> openingHours(Tenant tenant, String consultant) {
        return consultants.findById(consultant).map(known -> hours(known, published(consultant)));
    }

    /** Publishes all of these, or none. */
    @Transactional
    void publish(String id, List<Window> windows) {
        Consultant consultant = consultants.lockById(id).orElseThrow();
        List<Availability> published = new ArrayList<>(published(id));
        for (Window window : windows) {
            requireWholeSessions(window.time(), consultant);
            requireNoneAt(window.time(), published);
            published.add(availabilities.save(new Availability(id, window.time(), window.places())));
        }
        // More than the library takes is refused here, and not at every booking afterwards.
        hours(consultant, published);
    }

    private static OpeningHours hours(Consultant consultant, List<Availability> published) {
        OpeningHoursBuilder hours = OpeningHours.in(consultant.zone());
        published.forEach(availability -> hours.once(availability.hours()));
        return hours.build();
    }

    private List<Availability> published(String consultant) {
        return availabilities.findByConsultantAndEndsAtAfter(consultant, clock.instant());
    }

    private static void requireWholeSessions(TimeRange time, Consultant consultant) {
        if (time.duration().toNanos() % consultant.sessionLength().toNanos() != 0) {
            throw new IllegalArgumentException(
                    "time: must be of sessions of " + consultant.sessionLength() + " each, was " + time);
        }
    }

    /** Were there two at once, the smaller would count, and not their sum, as one might think. */
    private static void requireNoneAt(TimeRange time, List<Availability> published) {
        if (published.stream().anyMatch(other -> other.time().overlaps(time))) {
            throw new IllegalArgumentException("time: must not overlap what is published already, was " + time);
        }
    }
}
