package io.github.bookings4j.examples.marketplace.offer;

import io.github.bookings4j.model.Money;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds services for clients. */
@Component
class Search {

    private final JdbcClient sql;

    Search(JdbcClient sql) {
        this.sql = sql;
    }

    /** A service as clients find it. */
    record Found(String id, String name, int minutes, Money price, String provider, String city, String address) {}

    /** Those of that city, if one is given, with that word in their name or their provider's; the cheapest first. */
    List<Found> services(String city, String word) {
        return sql.sql("""
                        select s.id, s.name, s.minutes, s.price, s.currency, p.name as provider, p.city, p.address
                          from service s join provider p on p.id = s.provider
                         where not s.dropped
                           and (:city = '' or lower(p.city) = lower(:city))
                           and (:word = '' or position(lower(:word) in lower(s.name || ' ' || p.name)) > 0)
                         order by s.price, s.id""")
                .param("city", city)
                .param("word", word)
                .query((row, i) -> new Found(
                        row.getString("id"),
                        row.getString("name"),
                        row.getInt("minutes"),
                        Services.price(row),
                        row.getString("provider"),
                        row.getString("city"),
                        row.getString("address")))
                .list();
    }
}
