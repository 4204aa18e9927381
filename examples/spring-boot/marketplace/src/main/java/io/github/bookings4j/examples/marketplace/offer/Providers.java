package io.github.bookings4j.examples.marketplace.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.slots.HolidayCalendar;
import io.github.bookings4j.slots.OpeningHours;
import io.github.bookings4j.slots.OpeningHoursSource;
import io.github.bookings4j.slots.Validity;
import io.github.bookings4j.slots.WeeklyHours;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who offer appointments: each is one resource, and has one week. */
@Component
public class Providers implements OpeningHoursSource {

    private static final TypeReference<List<WeeklyHours>> WEEK = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    Providers(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What a provider says of the business. */
    public record Profile(String name, String city, String address) {

        /** JSON may leave anything out. */
        public Profile {
            if (name == null || city == null || address == null) {
                throw new IllegalArgumentException("name, city and address: must be there");
            }
        }
    }

    /** The library asks this before every booking. */
    @Override
    public Optional<OpeningHours> openingHours(Tenant tenant, String provider) {
        return sql.sql("select zone, weekly from provider where id = ?")
                .param(provider)
                .query((row, i) -> hours(ZoneId.of(row.getString("zone")), week(row.getString("weekly"))))
                .optional();
    }

    /** Where a provider is. */
    public ZoneId zone(String provider) {
        return sql.sql("select zone from provider where id = ?")
                .param(provider)
                .query((row, i) -> ZoneId.of(row.getString("zone")))
                .single();
    }

    void describe(String provider, Profile profile) {
        sql.sql("update provider set name = ?, city = ?, address = ? where id = ?")
                .params(profile.name(), profile.city(), profile.address(), provider)
                .update();
    }

    /** From now on, a week is like this; answers with the hours that this comes to. */
    OpeningHours open(String provider, List<WeeklyHours> weekly) {
        OpeningHours hours = hours(zone(provider), weekly);
        sql.sql("update provider set weekly = ? where id = ?")
                .params(text(weekly), provider)
                .update();
        return hours;
    }

    private static OpeningHours hours(ZoneId zone, List<WeeklyHours> weekly) {
        return new OpeningHours(zone, weekly, List.of(), HolidayCalendar.none(), List.of(), Validity.always());
    }

    private List<WeeklyHours> week(String text) {
        try {
            return json.readValue(text, WEEK);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(List<WeeklyHours> weekly) {
        try {
            return json.writeValueAsString(weekly);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
