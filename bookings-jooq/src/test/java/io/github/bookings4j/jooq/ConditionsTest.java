package io.github.bookings4j.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.Database;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    /** Seen in the plan: the index of providers and the primary key, instead of all bookings in the range of starts. */
    @Test
    void onPostgresqlBookingsThatTakeAResourceBesideTheirProviderAreReadFirst() {
        assertThat(onAnna(Database.POSTGRESQL)).contains("booking.id=any(array(select");
    }

    @Test
    void othersHaveNoArrayToReadThemInto() {
        assertThat(onAnna(Database.H2)).contains("booking.idin(select");
        assertThat(onAnna(Database.MARIADB)).contains("booking.idin(select");
    }

    private static String onAnna(Database database) {
        Dialect dialect = Dialect.of(database);
        return DSL.using(dialect.jooq())
                .render(new Conditions(dialect)
                        .of(Tenant.none(), BookingQuery.all().resource("anna")))
                .replaceAll("\\s+", "");
    }
}
