package io.github.bookings4j.examples.calendarfeed.providers;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All services. */
public interface Offers extends JpaRepository<Offer, String> {

    /** Those with that text in their name, description or provider's name; case does not matter. */
    @Query("""
            select o from Offer o join fetch o.provider p
            where locate(lower(:text), lower(concat(o.name, ' ', o.description, ' ', p.name))) > 0
            order by o.name, o.id""")
    List<Offer> search(String text, Limit limit);
}
