package io.github.bookings4j.examples.marketplace.offer;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.ServiceCatalog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be booked. What is changed here counts from the next booking on. */
@Component
public class Services implements ServiceCatalog {

    private final JdbcClient sql;
    private final Providers providers;

    Services(JdbcClient sql, Providers providers) {
        this.sql = sql;
        this.providers = providers;
    }

    /** The library asks this once a command. */
    @Override
    public Optional<BookableService> service(Tenant tenant, String id) {
        return sql.sql("""
                        select s.*, p.zone from service s join provider p on p.id = s.provider
                         where s.id = ? and not s.dropped""")
                .param(id)
                .query((row, i) -> new Terms(
                                row.getString("name"), row.getInt("minutes"), price(row), row.getBoolean("approval"))
                        .bookable(id, row.getString("provider"), ZoneId.of(row.getString("zone"))))
                .optional();
    }

    /** Offers a service; answers with its id. */
    String add(String provider, Terms terms) {
        String id = UUID.randomUUID().toString();
        requireUsable(provider, terms);
        sql.sql("""
                        insert into service (id, provider, name, minutes, price, currency, approval)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        provider,
                        terms.name(),
                        terms.minutes(),
                        terms.price().amount(),
                        currency(terms),
                        terms.approval())
                .update();
        return id;
    }

    /** Whether the provider has such a service; if so, it has other terms from now on. */
    boolean change(String provider, String id, Terms terms) {
        requireUsable(provider, terms);
        return sql.sql("""
                                update service set name = ?, minutes = ?, price = ?, currency = ?, approval = ?
                                 where id = ? and provider = ? and not dropped""")
                        .params(
                                terms.name(),
                                terms.minutes(),
                                terms.price().amount(),
                                currency(terms),
                                terms.approval(),
                                id,
                                provider)
                        .update()
                > 0;
    }

    /** Whether the provider has such a service; if so, it is offered no more. */
    boolean drop(String provider, String id) {
        return sql.sql("update service set dropped = true where id = ? and provider = ? and not dropped")
                        .params(id, provider)
                        .update()
                > 0;
    }

    static Money price(ResultSet row) throws SQLException {
        return Money.of(row.getString("price"), row.getString("currency"));
    }

    private static String currency(Terms terms) {
        return terms.price().currency().getCurrencyCode();
    }

    /** Whatever the library would not take is refused here, before it is kept. */
    private void requireUsable(String provider, Terms terms) {
        terms.bookable("new", provider, providers.zone(provider));
    }
}
