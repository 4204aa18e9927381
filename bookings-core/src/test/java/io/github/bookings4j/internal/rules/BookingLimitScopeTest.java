package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.anywhere;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingLimit.Period;
import io.github.bookings4j.model.BookingLimit.Scope;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R16: what a limit counts. */
class BookingLimitScopeTest {

    private final Host host = new Host();

    private void limitedTo(BookingLimit... limits) {
        host.offers(haircut().limits(limits), other("shave").limits(limits));
    }

    @Nested
    class PerResourceAndService {

        PerResourceAndService() {
            limitedTo(BookingLimit.of(Period.DAY, 1));
            host.book("10:00");
        }

        @Test
        void anotherServiceIsFree() {
            assertThat(host.explain(shave("12:00", "anna"))).isEmpty();
        }

        @Test
        void anotherResourceIsFree() {
            assertThat(host.explain(anywhere("12:00").provider("ben"))).isEmpty();
        }

        @Test
        void eachOfSeveralResourcesIsCounted() {
            assertThat(host.explain(anywhere("12:00").provider("ben", "anna"))).containsExactly(Rule.BOOKING_LIMIT);
        }
    }

    @Nested
    class PerResource {

        PerResource() {
            limitedTo(BookingLimit.of(Period.DAY, 1).per(Scope.RESOURCE));
            host.book("10:00");
        }

        @Test
        void anotherServiceCountsToo() {
            assertThat(host.explain(shave("12:00", "anna"))).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void anotherResourceIsFree() {
            assertThat(host.explain(anywhere("12:00").provider("ben"))).isEmpty();
        }
    }

    @Nested
    class PerService {

        PerService() {
            limitedTo(BookingLimit.of(Period.DAY, 1).per(Scope.SERVICE));
            host.book("10:00");
        }

        @Test
        void anotherResourceCountsToo() {
            assertThat(host.explain(anywhere("12:00").provider("ben"))).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void anotherServiceIsFree() {
            assertThat(host.explain(shave("12:00", "anna"))).isEmpty();
        }
    }

    @Nested
    class PerCustomer {

        PerCustomer() {
            limitedTo(BookingLimit.of(Period.DAY, 1).per(Scope.CUSTOMER));
            host.book("10:00");
        }

        @Test
        void whateverTheCustomerBooksCounts() {
            assertThat(host.explain(shave("12:00", "ben"))).containsExactly(Rule.BOOKING_LIMIT);
        }

        @Test
        void anotherCustomerIsFree() {
            assertThat(host.explain(request("12:00").customer(ADA))).isEmpty();
        }

        @Test
        void anUnknownCustomerIsFree() {
            host.book(request("11:00").customer(Customer.named("Alan")));
            assertThat(host.explain(request("12:00").customer(Customer.named("Alan"))))
                    .isEmpty();
        }
    }

    private static BookableServiceBuilder other(String id) {
        return BookableService.service(id)
                .lasting(Duration.ofHours(1))
                .offeredBy(haircut().build().resources());
    }

    private static BookingRequest.Builder shave(String start, String provider) {
        return BookingRequest.forService("shave")
                .provider(provider)
                .startingAt(Host.at(start))
                .customer(GRACE);
    }
}
