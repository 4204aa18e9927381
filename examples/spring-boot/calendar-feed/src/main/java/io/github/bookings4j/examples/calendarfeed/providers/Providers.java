package io.github.bookings4j.examples.calendarfeed.providers;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All providers. */
public interface Providers extends JpaRepository<Provider, String> {

    /** The one whose calendar that is. */
    Optional<Provider> findByCalendarKey(String key);
}
