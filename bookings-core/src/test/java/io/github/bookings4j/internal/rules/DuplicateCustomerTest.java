package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.ADA;
import static io.github.bookings4j.Host.GRACE;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookableServiceBuilder;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R15: who is the same customer. */
class DuplicateCustomerTest {

    private final Host host =
            Host.wired(wiring -> wiring.duplicateGuard(Duration.ofHours(2)), quarter("haircut"), quarter("shave"));

    @Nested
    class TheSameCustomer {

        @Test
        void isNobodyElse() {
            host.book("12:00");
            assertThat(host.explain(request("13:00").customer(ADA))).isEmpty();
        }

        @Test
        void hasTheSameReferenceWhateverTheAddress() {
            host.book("12:00");
            assertThat(host.explain(request("13:00").customer(GRACE.email("other@example.org"))))
                    .containsExactly(Rule.DUPLICATE);
        }

        @Test
        void hasAnotherReferenceInSpiteOfTheSameAddress() {
            host.book("12:00");
            assertThat(host.explain(request("13:00").customer(GRACE.reference("c-9"))))
                    .isEmpty();
        }

        @Test
        void hasTheSameAddressWhereThereIsNoReference() {
            host.book(request("12:00").customer(Customer.named("Alan").email("Alan@Example.org")));
            assertThat(host.explain(
                            request("13:00").customer(Customer.named("A.").email("alan@example.ORG"))))
                    .containsExactly(Rule.DUPLICATE);
        }

        @Test
        void isUnknownWithoutReferenceAndAddress() {
            host.book(request("12:00").customer(Customer.named("Alan")));
            assertThat(host.explain(request("13:00").customer(Customer.named("Alan"))))
                    .isEmpty();
        }
    }

    private static BookableServiceBuilder quarter(String id) {
        return BookableService.service(id)
                .lasting(Duration.ofMinutes(15))
                .offeredBy(haircut().build().resources());
    }
}
