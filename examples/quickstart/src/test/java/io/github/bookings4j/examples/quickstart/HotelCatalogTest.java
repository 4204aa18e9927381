package io.github.bookings4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Tenant;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HotelCatalogTest {

    private final HotelCatalog catalog = new HotelCatalog(Map.of("resort-A", 44));

    @Test
    void makesAStayOfTheLengthThatTheIdSays() {
        BookableService service =
                catalog.service(Tenant.none(), "resort-A/PT164H").orElseThrow();

        assertThat(service.duration()).isEqualTo(Duration.ofHours(164));
        assertThat(service.capacity()).isEqualTo(Capacity.units(44));
        assertThat(service.resource("resort-A")).isPresent();
    }

    @Test
    void knowsNoOtherRoomsAndNoOtherIds() {
        assertThat(catalog.service(Tenant.none(), "resort-Z/PT164H")).isEmpty();
        assertThat(catalog.service(Tenant.none(), "resort-A")).isEmpty();
        assertThat(catalog.service(Tenant.none(), "resort-A/a week")).isEmpty();
    }
}
